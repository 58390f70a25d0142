import type { Project, Topic } from "@/lib/content/documents";
import { welsh } from "@/lib/languages/welsh";
import { getTopicPath } from "@/lib/links/addresses";
import { getPrizeWords } from "@/lib/projects/prizes";
import { TopicList } from "../ui/lists";
import { Fact } from "../ui/texts";

type Props = {
  readonly project: Project;
  readonly topics: readonly Topic[];
  readonly event: { readonly href: string; readonly label: string };
};

/** What is on record about a project: its event, team, prizes, links and topics. */
export function ProjectFacts({ project, topics, event }: Props) {
  const { website, code = [], video, presentation } = project.links ?? {};
  const links = [
    ...(website ? [{ label: "Website", url: website }] : []),
    ...code.map((url) => ({ label: "Source code", url })),
    ...(video ? [{ label: "Video", url: video }] : []),
    ...(presentation ? [{ label: "Slides", url: presentation }] : []),
  ];
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <Fact term="Made at">
        <a href={event.href}>{event.label}</a>
      </Fact>
      <Fact term="Team">{project.team?.join(", ") ?? "Not on record"}</Fact>
      {project.prizes && (
        <Fact term="Prizes">
          {getPrizeWords(project.prizes).join(" · ")}
          {project.prizes.source && (
            <>
              {" "}
              (<a href={project.prizes.source}>source</a>)
            </>
          )}
        </Fact>
      )}
      {project.later && (
        <Fact lang={project.twin?.later && welsh.language} term="What came of it">
          {project.later}
        </Fact>
      )}
      <Fact term="Links">
        {links.length === 0
          ? "None on record"
          : links.map(({ label, url }) => (
              <span className="block" key={url}>
                <a href={url}>
                  {label} on {new URL(url).hostname.replace(/^www\./, "")}
                </a>
              </span>
            ))}
      </Fact>
      {project.licence && <Fact term="Licence">{project.licence}</Fact>}
      <Fact term="Topics">
        <TopicList getPath={getTopicPath} topics={topics} />
      </Fact>
    </dl>
  );
}

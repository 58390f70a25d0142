import { SourceCredit } from "@/components/posts/source-credit";
import { WriterLinks } from "@/components/posts/writer-links";
import { ProjectFacts } from "@/components/projects/project-facts";
import { getAuthors, getEventLabel, getSite, getTopic } from "@/lib/content/content";
import type { Page, Post, Project } from "@/lib/content/documents";
import { getDateWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import { welsh } from "@/lib/languages/welsh";
import { getEventPath } from "@/lib/links/addresses";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { MdxBody } from "../../../_text/mdx-body";

type Props = {
  readonly twin: Page | Post | Project;
  /** Address of the page that it is the Welsh of. */
  readonly path: string;
};

/** A post, a project or a standing page that somebody wrote in Welsh. */
export function TwinPage({ twin, path }: Props) {
  const isPost = twin.type === "Post";
  const isProject = twin.type === "Project";
  return (
    <>
      <PageHeading
        lead={isPost ? twin.description : isProject ? twin.summary : undefined}
        mark={twin.mark}
        path={path}
        title={twin.title}
        words={welsh}
      >
        {isPost && (
          <p className="mt-4 text-muted">
            <WriterLinks people={getAuthors(twin)} />
            {" · "}
            <time dateTime={twin.date}>{getDateWords(parseDate(twin.date), welsh)}</time>
          </p>
        )}
      </PageHeading>
      <MdxBody
        document={twin}
        language={twin.language ?? (isProject ? welsh.ofContent : undefined)}
      />
      {isProject && (
        <div className="mt-8" lang={welsh.ofContent}>
          <ProjectFacts
            event={{
              href: welsh.root + getEventPath({ key: twin.event }),
              label: getEventLabel(twin.event),
            }}
            project={twin}
            topics={twin.topics.map(getTopic)}
          />
        </div>
      )}
      {isPost && (
        <div className="mt-12 max-w-2xl" lang={welsh.ofContent}>
          <SourceCredit siteUrl={getSite().url} source={twin.source} />
        </div>
      )}
      <PageFoot
        edit={(isProject && twin.twin ? twin.twin : twin)._raw.sourceFilePath}
        lang={welsh.ofContent}
      />
    </>
  );
}

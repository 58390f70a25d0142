import type { Metadata } from "next";
import { getPostsOn, getProjectsOn, getSite, getTopics } from "@/lib/content/content";
import { getTopicPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

export const metadata: Metadata = describePage({
  title: "Topics",
  description: `Every topic that projects and posts of ${getSite().name} have been about, from medicines to rotas.`,
  path: "/topics/",
});

export default function TopicsPage() {
  return (
    <>
      <PageHeading
        lead={
          getTopics().length > 0
            ? "What the projects and posts have been about so far."
            : "There are no topics yet."
        }
        title="Topics"
      />
      {getTopics().length > 0 && (
        <ul className="mt-10 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
          {getTopics().map((topic) => (
            <li key={topic.key}>
              <a className="text-xl font-bold" href={getTopicPath(topic)}>
                {topic.label}
              </a>
              <p className="text-base">{topic.about}</p>
              <p className="text-base text-muted">
                {countThings([
                  [getProjectsOn(topic).length, "project"],
                  [getPostsOn(topic).length, "post"],
                ])}
              </p>
            </li>
          ))}
        </ul>
      )}
      <PageFoot edit="topics.yaml" />
    </>
  );
}

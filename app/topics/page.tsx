import type { Metadata } from "next";
import { getTopicPath } from "@/lib/addresses";
import { getPostsOn, getProjectsOn, getSite, getTopics } from "@/lib/content";
import { countThings } from "@/lib/count-things";
import { describePage } from "../describe-page";
import { PageFoot } from "../page-foot";
import { PageHeading } from "../page-heading";

export const metadata: Metadata = describePage({
  title: "Topics",
  description: `Every topic that projects and posts of ${getSite().name} have been about, from medicines to rotas.`,
  path: "/topics/",
});

export default function TopicsPage() {
  return (
    <>
      <PageHeading lead="What the projects and posts have been about so far." title="Topics" />
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
      <PageFoot edit="topics.yaml" />
    </>
  );
}

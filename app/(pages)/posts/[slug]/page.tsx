import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Section } from "@/components/layout/section";
import { Byline } from "@/components/posts/byline";
import { NeighbourPosts } from "@/components/posts/neighbour-posts";
import { SourceCredit } from "@/components/posts/source-credit";
import { TopicList } from "@/components/ui/lists";
import { LongText } from "@/components/ui/texts";
import {
  findNeighbours,
  findPost,
  getAuthors,
  getEventLabel,
  getPosts,
  getSite,
  getTopic,
} from "@/lib/content/content";
import { getPostCredits } from "@/lib/content/post-credits";
import { getPersonPath, getPostPath, getTagPath } from "@/lib/links/addresses";
import { getPageTree } from "@/lib/text/markdown/compiled-text";
import { getHeadings } from "@/lib/text/markdown/headings";
import { getPostsLike, getProjectsForPost } from "../../../_content/related";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { PostGrid } from "../../../_page/post-grid";
import { ProjectGrid } from "../../../_page/project-grid";
import { PostData } from "../../../_page/structured-data";
import { getPostPicture } from "../../../_pictures/pictures";
import { MdxBody } from "../../../_text/mdx-body";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listParams(getPosts(), "slug");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = findPost((await params).slug) ?? notFound();
  return describePage({
    title: post.title,
    description: post.description,
    path: getPostPath(post),
    language: post.language,
    article: {
      publishedOn: post.date,
      authors: getPostCredits(post, getAuthors(post)).writers.map(
        (writer) => getSite().url + getPersonPath(writer),
      ),
      topics: post.topics.map((key) => getTopic(key).label),
    },
  });
}

export default async function PostPage({ params }: Props) {
  const post = findPost((await params).slug) ?? notFound();
  const related = getPostsLike(post, 3);
  const projects = getProjectsForPost(post, 3);
  return (
    <>
      <PostData post={post} />
      <article aria-label={post.title}>
        <PageHeading
          lang={post.language}
          lead={post.description}
          mark={post.mark}
          path={getPostPath(post)}
          picture={getPostPicture(post)}
          title={post.title}
          trail={[{ label: "Posts", href: "/posts/" }]}
        >
          <Byline authors={getAuthors(post)} post={post} />
        </PageHeading>
        <LongText headings={getHeadings(getPageTree(post))}>
          <MdxBody document={post} />
        </LongText>
        <div className="mt-12 max-w-2xl space-y-6">
          <SourceCredit siteUrl={getSite().url} source={post.source} />
          <TopicList getPath={getTagPath} topics={post.topics.map(getTopic)} />
        </div>
      </article>
      <NeighbourPosts {...findNeighbours(post)} />
      {related.length > 0 && (
        <Section heading="Related posts" id="related">
          <PostGrid posts={related} />
        </Section>
      )}
      {projects.length > 0 && (
        <Section heading="Projects on this subject" id="similar">
          <ProjectGrid nameEvent={getEventLabel} projects={projects} />
        </Section>
      )}
      <PageFoot edit={post._raw.sourceFilePath} />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Section } from "@/components/layout/section";
import {
  findWriter,
  getPostsBy,
  getPostsRetoldFrom,
  getPostsWrittenBy,
  getSite,
  getWriters,
} from "@/lib/content/content";
import { getPersonPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { PostGrid } from "../../../_page/post-grid";

type Props = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listParams(getWriters(), "slug");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = findWriter((await params).slug) ?? notFound();
  const posts = countThings([[getPostsBy(person).length, "post"]]);
  return describePage({
    title: `Posts by ${person.name}`,
    description:
      `${person.name} at ${getSite().name}: ${posts} by them or based on what they wrote. ${person.bio ?? ""}`.trim(),
    path: getPersonPath(person),
  });
}

export default async function PersonPage({ params }: Props) {
  const person = findWriter((await params).slug) ?? notFound();
  const written = getPostsWrittenBy(person);
  const retold = getPostsRetoldFrom(person);
  return (
    <>
      <PageHeading
        lead={person.bio}
        title={person.name}
        trail={[{ label: "Credits", href: "/credits/" }]}
      >
        {person.links && (
          <p className="mt-4 flex flex-wrap gap-4">
            {person.links.map(({ label, url }) => (
              <a href={url} key={url}>
                {person.name} on {label}
              </a>
            ))}
          </p>
        )}
      </PageHeading>
      {written.length > 0 && (
        <Section heading="Posts" id="posts">
          <PostGrid posts={written} />
        </Section>
      )}
      {retold.length > 0 && (
        <Section heading={`Based on articles by ${person.name}`} id="retold">
          <PostGrid posts={retold} />
        </Section>
      )}
      <PageFoot edit={person._raw.sourceFilePath} />
    </>
  );
}

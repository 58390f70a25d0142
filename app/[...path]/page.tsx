import type { Metadata } from "next";
import { LongText } from "@/components/long-text";
import { PageHeading } from "@/components/page-heading";
import { getPagePath } from "@/lib/addresses";
import { getPage, getPages, getPageTrail } from "@/lib/content";
import { getHeadings } from "@/lib/headings";
import { MdxBody } from "../mdx-body";

type Props = { readonly params: Promise<{ readonly path: readonly string[] }> };

export const dynamicParams = false;

export const generateStaticParams = () => getPages().map(({ path }) => ({ path: path.split("/") }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = getPage((await params).path.join("/"));
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: getPagePath(page) },
  };
}

export default async function StandingPage({ params }: Props) {
  const page = getPage((await params).path.join("/"));
  return (
    <>
      <PageHeading title={page.title} trail={getPageTrail(page)} />
      <LongText headings={getHeadings(page.body.raw)}>
        <MdxBody code={page.body.code} />
      </LongText>
    </>
  );
}

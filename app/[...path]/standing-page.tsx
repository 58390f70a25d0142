import type { Metadata } from "next";
import { LongText } from "@/components/long-text";
import { getPagePath } from "@/lib/addresses";
import { getPageTrail } from "@/lib/content";
import type { Page } from "@/lib/documents";
import { findListed } from "@/lib/edit-links";
import { getHeadings } from "@/lib/headings";
import { describePage } from "../describe-page";
import { MdxBody } from "../mdx-body";
import { PageFoot } from "../page-foot";
import { PageHeading } from "../page-heading";

type Props = { readonly page: Page };

export const getStandingPageMetadata = (page: Page): Metadata =>
  describePage({
    title: page.title,
    description: page.description,
    path: getPagePath(page),
  });

/** A text that an editor wrote, with a list of its headings. */
export function StandingPage({ page }: Props) {
  return (
    <>
      <PageHeading mark={page.mark} title={page.title} trail={getPageTrail(page)} />
      <LongText headings={getHeadings(page.body.raw)}>
        <MdxBody document={page} />
      </LongText>
      <PageFoot add={findListed(page.body.raw)} edit={page._raw.sourceFilePath} />
    </>
  );
}

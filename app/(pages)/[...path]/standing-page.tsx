import type { Metadata } from "next";
import { LongText } from "@/components/ui/texts";
import { getPageTrail } from "@/lib/content/content";
import type { Page } from "@/lib/content/documents";
import { getPagePath } from "@/lib/links/addresses";
import { findListed } from "@/lib/links/edit-links";
import { getPageTree } from "@/lib/text/markdown/compiled-text";
import { getHeadings } from "@/lib/text/markdown/headings";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";
import { MdxBody } from "../../_text/mdx-body";

type Props = { readonly page: Page };

export const getStandingPageMetadata = (page: Page): Metadata =>
  describePage({
    title: page.title,
    description: page.description,
    path: getPagePath(page),
    language: page.language,
  });

/** A text that an editor wrote, with a list of its headings. */
export function StandingPage({ page }: Props) {
  return (
    <>
      <PageHeading
        lang={page.language}
        mark={page.mark}
        path={getPagePath(page)}
        title={page.title}
        trail={getPageTrail(page)}
      />
      <LongText headings={getHeadings(getPageTree(page))}>
        <MdxBody document={page} />
      </LongText>
      <PageFoot add={findListed(page.body.raw)} edit={page._raw.sourceFilePath} />
    </>
  );
}

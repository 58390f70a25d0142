import { SourceCredit } from "@/components/posts/source-credit";
import { WriterLinks } from "@/components/posts/writer-links";
import { getAuthors, getSite } from "@/lib/content/content";
import type { Page, Post } from "@/lib/content/documents";
import { getDateWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import { welsh } from "@/lib/languages/welsh";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { MdxBody } from "../../../_text/mdx-body";

type Props = {
  readonly twin: Page | Post;
  /** Address of the page that it is the Welsh of. */
  readonly path: string;
};

/** A post or a standing page that somebody wrote in Welsh. */
export function TwinPage({ twin, path }: Props) {
  const isPost = "slug" in twin;
  return (
    <>
      <PageHeading
        lead={isPost ? twin.description : undefined}
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
      <MdxBody document={twin} />
      {isPost && (
        <div className="mt-12 max-w-2xl" lang={welsh.ofContent}>
          <SourceCredit siteUrl={getSite().url} source={twin.source} />
        </div>
      )}
      <PageFoot edit={twin._raw.sourceFilePath} lang={welsh.ofContent} />
    </>
  );
}

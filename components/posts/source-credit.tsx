import type { Post } from "@/lib/content/documents";
import { getSourceUrl } from "@/lib/links/source-url";

type Props = { readonly source: Post["source"]; readonly siteUrl: string };

/** Where the facts of a post come from. */
export function SourceCredit({ source, siteUrl }: Props) {
  if (!source) return null;
  return (
    <p className="border-l-4 border-line pl-4 text-base">
      Based on{" "}
      {source.url ? (
        <a href={getSourceUrl(source.url, siteUrl)}>{source.title}</a>
      ) : (
        <em>{source.title}</em>
      )}
      {source.author && <> by {source.author}</>}.
    </p>
  );
}

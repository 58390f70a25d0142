import type { Post } from "@/lib/documents";

type Props = { readonly source: Post["source"] };

/** Where the facts of a post come from. */
export function SourceCredit({ source }: Props) {
  if (!source) return null;
  return (
    <p className="border-l-4 border-line pl-4 text-base">
      Told afresh, with facts from{" "}
      {source.url ? <a href={source.url}>{source.title}</a> : <em>{source.title}</em>}
      {source.author && <> by {source.author}</>}.
    </p>
  );
}

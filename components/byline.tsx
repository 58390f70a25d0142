import type { Person, Post } from "@/lib/documents";
import { getDateWords } from "@/lib/event-dates";
import { parseDate } from "@/lib/london-time";
import { getReadingMinutes } from "@/lib/reading-minutes";

type Props = { readonly post: Post; readonly authors: readonly Person[] };

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ post, authors }: Props) {
  const names = authors.map(({ name }) => name).join(" and ");
  const minutes = getReadingMinutes(post.body.raw);
  return (
    <p className="mt-4 text-muted">
      {post.source?.author ? <>After an article by {names}</> : <>By {names}</>}
      {" · "}
      <time dateTime={post.date}>{getDateWords(parseDate(post.date))}</time>
      {" · "}
      {minutes} minute{minutes === 1 ? "" : "s"} to read
    </p>
  );
}

import type { Person, Post } from "@/lib/documents";
import { getDateWords } from "@/lib/event-dates";
import { parseDate } from "@/lib/london-time";
import { isRetold } from "@/lib/post-credits";
import { getReadingMinutes } from "@/lib/reading-minutes";
import { WriterLinks } from "./writer-links";

type Props = { readonly post: Post; readonly authors: readonly Person[] };

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ post, authors }: Props) {
  const minutes = getReadingMinutes(post.body.raw);
  return (
    <p className="mt-4 text-muted">
      {isRetold(post) ? "After an article by " : "By "}
      <WriterLinks people={authors} />
      {" · "}
      <time dateTime={post.date}>{getDateWords(parseDate(post.date))}</time>
      {" · "}
      {minutes} minute{minutes === 1 ? "" : "s"} to read
    </p>
  );
}

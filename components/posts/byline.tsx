import type { Person, Post } from "@/lib/content/documents";
import { isRetold } from "@/lib/content/post-credits";
import { getDateWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import { getReadingMinutes } from "@/lib/text/reading-minutes";
import { WriterLinks } from "./writer-links";

type Props = { readonly post: Post; readonly authors: readonly Person[] };

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ post, authors }: Props) {
  const minutes = getReadingMinutes(post.body.raw);
  return (
    <p className="mt-4 text-muted">
      {isRetold(post) ? "Based on an article by " : "By "}
      <WriterLinks people={authors} />
      {" · "}
      <time dateTime={post.date}>{getDateWords(parseDate(post.date))}</time>
      {" · "}
      {minutes} minute{minutes === 1 ? "" : "s"} to read
    </p>
  );
}

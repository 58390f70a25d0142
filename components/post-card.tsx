import { getPostPath } from "@/lib/addresses";
import type { Post } from "@/lib/documents";
import { getDateWords } from "@/lib/event-dates";
import { parseDate } from "@/lib/london-time";
import { PreviewMark } from "./preview-mark";

type Props = { readonly post: Post; readonly headingLevel?: "h2" | "h3" };

/** A post in a list. */
export function PostCard({ post, headingLevel: Heading = "h3" }: Props) {
  return (
    <article aria-label={post.title} className="border-t-2 border-ink pt-4">
      <PreviewMark mark={post.mark} />
      <Heading className="text-2xl">
        <a className="text-ink hover:text-accent" href={getPostPath(post)}>
          {post.title}
        </a>
      </Heading>
      <p className="mt-2 text-base">{post.description}</p>
      <p className="mt-2 text-base text-muted">
        <time dateTime={post.date}>{getDateWords(parseDate(post.date))}</time>
      </p>
    </article>
  );
}

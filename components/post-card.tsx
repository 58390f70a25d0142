import { getPostPath } from "@/lib/addresses";
import type { Post } from "@/lib/documents";
import { getDateWords } from "@/lib/event-dates";
import { parseDate } from "@/lib/london-time";
import type { Picture } from "@/lib/picture";
import { PictureImage } from "./picture-image";
import { PreviewMark } from "./preview-mark";

type Props = {
  readonly post: Post;
  readonly picture: Picture;
  readonly headingLevel?: "h2" | "h3";
};

/** How wide a picture in a grid of two or three is, besides the room around it. */
const CARD_SIZES = "(min-width: 48rem) 35rem, 100vw";

/** A post in a list. */
export function PostCard({ post, picture, headingLevel: Heading = "h3" }: Props) {
  return (
    <article aria-label={post.title}>
      <PictureImage className="card-picture" picture={{ ...picture, alt: "" }} sizes={CARD_SIZES} />
      <PreviewMark mark={post.mark} />
      <Heading className="mt-4 text-2xl">
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

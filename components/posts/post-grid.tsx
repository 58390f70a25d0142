import type { Post } from "@/lib/content/documents";
import { getDateWords } from "@/lib/events/times/event-dates";
import { parseDate } from "@/lib/events/times/london-time";
import { getPostPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PreviewMark } from "../layout/preview-mark";
import { PictureImage } from "../ui/pictures";

type PostCardProps = {
  readonly post: Post;
  readonly picture: Picture;
  readonly headingLevel: "h2" | "h3";
};

/** How wide a picture in a grid of two or three is, besides the room around it. */
const CARD_SIZES = "(min-width: 48rem) 35rem, 100vw";

/** A post in a list. */
function PostCard({ post, picture, headingLevel: Heading }: PostCardProps) {
  return (
    <article aria-label={post.title}>
      <PictureImage className="card-picture" picture={{ ...picture, alt: "" }} sizes={CARD_SIZES} />
      <PreviewMark mark={post.mark} />
      <Heading className="mt-4 text-2xl">
        <a className="text-ink hover:text-accent" href={getPostPath(post)} lang={post.language}>
          {post.title}
        </a>
      </Heading>
      <p className="mt-2 text-base" lang={post.language}>
        {post.description}
      </p>
      <p className="mt-2 text-base text-muted">
        <time dateTime={post.date}>{getDateWords(parseDate(post.date))}</time>
      </p>
    </article>
  );
}

type PostGridProps = {
  readonly posts: readonly Post[];
  readonly getPicture: (post: Post) => Picture;
  readonly headingLevel?: "h2" | "h3";
  readonly lang?: string | undefined;
};

/** Posts side by side. */
export function PostGrid({ posts, getPicture, headingLevel = "h3", lang }: PostGridProps) {
  return (
    <ul
      lang={lang}
      className={`grid gap-x-10 gap-y-12 ${posts.length % 3 === 0 ? "md:grid-cols-3" : "md:grid-cols-2"}`}
    >
      {posts.map((post) => (
        <li key={post.slug}>
          <PostCard headingLevel={headingLevel} picture={getPicture(post)} post={post} />
        </li>
      ))}
    </ul>
  );
}

import type { Post } from "@/lib/content/documents";
import type { Picture } from "@/lib/pictures/picture";
import { PostCard } from "./post-card";

type Props = {
  readonly posts: readonly Post[];
  readonly getPicture: (post: Post) => Picture;
  readonly headingLevel?: "h2" | "h3";
};

/** Posts side by side. */
export function PostGrid({ posts, getPicture, headingLevel = "h3" }: Props) {
  return (
    <ul
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

import type { Post } from "@/lib/documents";
import { PostCard } from "./post-card";

type Props = { readonly posts: readonly Post[]; readonly headingLevel?: "h2" | "h3" };

/** Posts side by side. */
export function PostGrid({ posts, headingLevel = "h3" }: Props) {
  return (
    <ul
      className={`grid gap-x-10 gap-y-12 ${posts.length % 3 === 0 ? "md:grid-cols-3" : "md:grid-cols-2"}`}
    >
      {posts.map((post) => (
        <li key={post.slug}>
          <PostCard headingLevel={headingLevel} post={post} />
        </li>
      ))}
    </ul>
  );
}

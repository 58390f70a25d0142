import type { Post } from "@/lib/content/documents";
import { getPostPath } from "@/lib/links/addresses";
import { PreviewMark } from "../layout/preview-mark";

type Props = { readonly older?: Post | undefined; readonly newer?: Post | undefined };

/** The post before and the post after. */
export function NeighbourPosts({ older, newer }: Props) {
  return (
    <nav aria-label="Other posts" className="mt-12 grid gap-4 sm:grid-cols-2">
      {older && (
        <p>
          <span className="block text-base text-muted">Older</span>
          <PreviewMark mark={older.mark} />
          <a href={getPostPath(older)} lang={older.language}>
            {older.title}
          </a>
        </p>
      )}
      {newer && (
        <p className="sm:col-start-2 sm:text-right">
          <span className="block text-base text-muted">Newer</span>
          <PreviewMark mark={newer.mark} />
          <a href={getPostPath(newer)} lang={newer.language}>
            {newer.title}
          </a>
        </p>
      )}
    </nav>
  );
}

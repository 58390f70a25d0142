import type { PressItem } from "@/lib/content/documents";

type Props = {
  readonly items: readonly Pick<PressItem, "title" | "author" | "url" | "language">[];
};

/** What others wrote about one event. */
export function PressItems({ items }: Props) {
  return (
    <ul className="list-disc pl-5">
      {items.map((item) => (
        <li key={item.url}>
          <a href={item.url} lang={item.language}>
            {item.title}
          </a>
          {item.author && <>, {item.author}</>}
        </li>
      ))}
    </ul>
  );
}

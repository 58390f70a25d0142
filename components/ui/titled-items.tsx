import type { Home } from "@/lib/content/documents";

type Props = {
  readonly items: Home["promises"]["items"];
  /** Whether the items are steps that follow each other. */
  readonly numbered?: boolean;
};

/** Short titles with a sentence or two each. */
export function TitledItems({ items, numbered = false }: Props) {
  const List = numbered ? "ol" : "ul";
  return (
    <List
      className={`grid gap-x-8 gap-y-6 sm:grid-cols-2 ${items.length % 3 === 0 ? "lg:grid-cols-3" : "lg:grid-cols-4"}`}
    >
      {items.map((item, index) => (
        <li className="border-t-2 border-accent pt-3" key={item.title}>
          <h3>
            {numbered && <span className="text-accent">{index + 1}. </span>}
            {item.title}
          </h3>
          <p className="mt-1 text-base">{item.text}</p>
        </li>
      ))}
    </List>
  );
}

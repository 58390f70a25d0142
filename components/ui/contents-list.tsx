import type { Heading } from "@/lib/text/headings";

type Props = { readonly headings: readonly Heading[] };

/** A short text needs no list of its parts. */
const FEWEST_HEADINGS = 3;

/** Contents of a long text. */
export function ContentsList({ headings }: Props) {
  if (headings.length < FEWEST_HEADINGS) return null;
  return (
    <nav
      aria-labelledby="contents"
      className="mt-10 self-start rounded-xl bg-tint p-5 text-base lg:sticky lg:top-6 lg:col-start-2"
    >
      <h2 className="text-lg" id="contents">
        In this text
      </h2>
      <ol className="mt-2">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a className="inline-block py-1" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

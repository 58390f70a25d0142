import type { GlossaryTerm } from "@/lib/content/documents";

type Props = { readonly terms: readonly GlossaryTerm[] };

/** Words and what they mean. */
export function GlossaryList({ terms }: Props) {
  return (
    <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {terms.map(({ term, means, alsoKnownAs = [] }) => (
        <div className="break-inside-avoid" key={term}>
          <dt className="font-bold">
            <dfn className="not-italic">{term}</dfn>
          </dt>
          <dd>
            {means}
            {alsoKnownAs.length > 0 && (
              <span className="block text-base text-muted">Also: {alsoKnownAs.join(", ")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

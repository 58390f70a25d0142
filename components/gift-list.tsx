import type { Supporter } from "@/lib/documents";

/** Who gave, and what, if it is on record. */
export type Gift = {
  readonly supporter: Supporter;
  readonly what?: string | undefined;
};

type Props = { readonly gifts: readonly Gift[] };

/** Who supported one event, and with what. */
export function GiftList({ gifts }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {gifts.map(({ supporter, what }) => (
        <li key={`${supporter.slug} ${what}`}>
          <a className="font-bold" href={`/supporters/#${supporter.slug}`}>
            {supporter.name}
          </a>
          {what && <span className="block text-base">{what}</span>}
        </li>
      ))}
    </ul>
  );
}

import { getSupportersPath } from "@/lib/links/addresses";

type Props = { readonly years: readonly number[] };

/** The years in which somebody supported an event. */
export function SupporterYears({ years }: Props) {
  return (
    <nav aria-label="Supporters by year">
      <ul className="flex list-none! flex-wrap gap-2 p-0! text-base">
        {years.map((year) => (
          <li className="mt-0!" key={year}>
            <a
              className="inline-block rounded-full border border-line bg-surface px-3 py-1 no-underline hover:border-accent"
              href={getSupportersPath(year)}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

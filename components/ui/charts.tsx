import type { Count } from "@/lib/data/numbers";

type BarTableProps = {
  readonly caption: string;
  /** What a row is of, and what is counted: "City", "Events". */
  readonly heads: readonly [string, string];
  readonly counts: readonly Count[];
};

/** A table whose rows are drawn as bars too. */
export function BarTable({ caption, heads, counts }: BarTableProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <table className="w-full max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-base text-muted">
          <th scope="col">{heads[0]}</th>
          <th className="text-right" colSpan={2} scope="col">
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ label, count }) => (
          <tr key={label}>
            <th className="w-px pr-4 text-left font-normal" scope="row">
              {label}
            </th>
            <td aria-hidden="true">
              <svg
                className="block h-5 w-full"
                height="20"
                preserveAspectRatio="none"
                viewBox={`0 0 ${most} 1`}
                width="200"
              >
                <title>{label}</title>
                <rect className="fill-accent" height="1" width={count} />
              </svg>
            </td>
            <td className="w-px pl-3 text-right whitespace-nowrap tabular-nums">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type YearLinesProps = {
  readonly caption: string;
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly label: string;
    readonly href: string;
    /** A count for each of the years. */
    readonly counts: readonly number[];
  }[];
};

/** Many things over the same years: a small drawing of each, and one table of all. */
export function YearLines({ caption, years, rows }: YearLinesProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const [first] = years;
  return (
    <>
      <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map(({ label, href, counts }) => (
          <li key={label}>
            <a href={href}>{label}</a>
            <svg
              aria-hidden="true"
              className="mt-1 block h-12 w-full border-b border-ink"
              height="48"
              preserveAspectRatio="none"
              viewBox={`0 0 ${years.length} ${most}`}
              width="200"
            >
              <path
                className="fill-accent"
                d={counts.map((n, x) => (n ? `M${x} ${most}v-${n}h.8v${n}z` : "")).join("")}
              />
            </svg>
            <span aria-hidden="true" className="flex justify-between text-base text-muted">
              <span>{first}</span>
              <span>{years.at(-1)}</span>
            </span>
          </li>
        ))}
      </ul>
      <details className="mt-6">
        <summary className="cursor-pointer py-1 font-bold">The same as a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard (WCAG 2.1.1). */}
        <section aria-label={caption} className="overflow-x-auto" tabIndex={0}>
          <table className="text-base tabular-nums">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr>
                <td />
                {years.map((year) => (
                  <th className="px-2 text-right font-normal text-muted" key={year} scope="col">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, counts }) => (
                <tr className="border-t border-line" key={label}>
                  <th className="pr-4 text-left font-normal" scope="row">
                    {label}
                  </th>
                  {counts.map((count, index) => (
                    <td className="px-2 text-right" key={years[index]}>
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

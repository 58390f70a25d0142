import type { ReactNode } from "react";
import type { Topic } from "@/lib/content/documents";
import type { SearchKind } from "@/lib/search/search-library";

type Props = {
  readonly events: readonly { readonly key: string; readonly label: string }[];
  readonly topics: readonly Topic[];
  readonly years: readonly number[];
};

const KINDS: Readonly<Record<SearchKind, string>> = {
  event: "Event",
  project: "Project",
  post: "Post",
  page: "Page",
};

const FIELD = "mt-1 w-full rounded-lg border-2 border-ink bg-surface px-3 py-2";

/**
 * The form of the search page and the place for what it finds. A script gives results while one
 * types and shows the filters (components/enhance/search.ts); without it they stay hidden.
 */
export function SearchForm({ events, topics, years }: Props) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a form in a <search> would be two landmarks. */}
      <form
        action="/search/"
        aria-label="Everything"
        className="mt-8 max-w-3xl"
        data-search-form=""
        role="search"
      >
        <label className="font-bold" htmlFor="search-words">
          What are you looking for?
        </label>
        <div className="mt-1 flex gap-2">
          <input
            autoComplete="off"
            className="w-full min-w-0 rounded-lg border-2 border-ink bg-surface px-3 py-2"
            id="search-words"
            name="q"
            type="search"
          />
          <button
            className="shrink-0 rounded-lg bg-accent px-4 font-bold text-on-accent"
            type="submit"
          >
            Search
          </button>
        </div>
        <div className="needs-script">
          <div className="mt-4 grid grid-cols-2 gap-4 md:grid-cols-4">
            <Choice any="Everything" label="Kind" name="kind">
              {Object.entries(KINDS).map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </Choice>
            <Choice any="All events" label="Event" name="event">
              {events.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Choice>
            <Choice any="All topics" label="Topic" name="topic">
              {topics.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Choice>
            <Choice any="All years" label="Year" name="year">
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Choice>
          </div>
        </div>
      </form>

      <section aria-label="Results" className="needs-script mt-8 max-w-3xl">
        <p aria-live="polite" className="min-h-[1lh]" data-search-status="">
          Search is loading …
        </p>
        <ol className="mt-6 space-y-6" data-search-results="" hidden />
        <button
          className="mt-6 rounded-lg border-2 border-ink px-4 py-2 font-bold"
          data-search-more=""
          hidden
          type="button"
        >
          Show more
        </button>
      </section>
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly name: string;
  /** The option that narrows nothing down. */
  readonly any: string;
  readonly children: ReactNode;
};

function Choice({ label, name, any, children }: ChoiceProps) {
  return (
    <label className="font-bold">
      {label}
      <select className={FIELD} name={name}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}

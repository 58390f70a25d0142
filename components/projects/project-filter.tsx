import type { Topic } from "@/lib/content/documents";

type Props = {
  readonly topics: readonly Topic[];
  /** Number of projects on the page. */
  readonly total: number;
};

const FIELD = "mt-1 w-full rounded-lg border-2 border-ink bg-surface px-3 py-2";

const WITH = [
  ["prize", "Prize winners"],
  ["video", "With a video"],
  ["presentation", "With slides"],
  ["code", "With code"],
] as const;

/**
 * A form that narrows the list of projects down on the spot, by a script
 * (components/enhance/filter-projects.ts). Without it the list is there, event by event.
 */
export function ProjectFilter({ topics, total }: Props) {
  return (
    <search className="needs-script my-8">
      <form className="grid gap-4 sm:grid-cols-2 md:grid-cols-3" data-filter-form="">
        <label className="font-bold sm:col-span-full md:col-span-1">
          Words
          <input autoComplete="off" className={FIELD} name="q" type="search" />
        </label>
        <label className="font-bold">
          Topic
          <select className={FIELD} name="topic">
            <option value="">All topics</option>
            {topics.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="font-bold">
          Show
          <select className={FIELD} name="with">
            <option value="">All projects</option>
            {WITH.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <div className="col-span-full flex flex-wrap items-center gap-4">
          <button
            className="rounded-full border-2 border-accent bg-surface px-5 py-2 font-bold text-accent hover:bg-tint"
            type="submit"
          >
            Show projects
          </button>
          <p aria-live="polite" className="text-muted" data-filter-count="">
            {total} of {total} projects
          </p>
        </div>
      </form>
    </search>
  );
}

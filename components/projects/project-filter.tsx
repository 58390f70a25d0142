import type { Topic } from "@/lib/content/documents";
import { getEventProjectsPath, getTopicPath } from "@/lib/links/addresses";

type Props = {
  readonly events: readonly { readonly key: string; readonly label: string }[];
  readonly topics: readonly Topic[];
  /** Number of projects on the page. */
  readonly total: number;
};

const FIELD = "mt-1 w-full rounded-lg border-2 border-ink bg-surface px-3 py-2";

/**
 * Ways to narrow the list of projects down: plain links to the projects of one event or topic, and
 * a form that a script makes work on the spot (components/enhance/filter-projects.ts).
 */
export function ProjectFilter({ events, topics, total }: Props) {
  return (
    <div className="my-8">
      <search className="needs-script">
        <form className="grid grid-cols-2 gap-4 md:grid-cols-3" data-filter-form="">
          <label className="col-span-full font-bold md:col-span-1">
            Words
            <input autoComplete="off" className={FIELD} name="q" type="search" />
          </label>
          <label className="font-bold">
            Event
            <select className={FIELD} name="event">
              <option value="">All events</option>
              {events.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
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
          <div className="flex flex-wrap items-center gap-4 col-span-full">
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
      <div className="grid gap-2" data-filter-links="">
        <details>
          <summary className="cursor-pointer py-1 font-bold">Projects of one event</summary>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {events.map((event) => (
              <li key={event.key}>
                <a className="inline-block py-1" href={getEventProjectsPath(event)}>
                  {event.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
        <details>
          <summary className="cursor-pointer py-1 font-bold">Projects on one topic</summary>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {topics.map((topic) => (
              <li key={topic.key}>
                <a className="inline-block py-1" href={getTopicPath(topic)}>
                  {topic.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

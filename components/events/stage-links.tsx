import type { HackDay, ShortLink } from "@/lib/content/documents";
import { getStageLinks } from "@/lib/events/stages/stage-links";
import type { Stage } from "@/lib/events/stages/timeline";

type Props = {
  readonly event: HackDay;
  readonly stage: Stage;
  readonly links: readonly ShortLink[];
};

const ON_NOW = { href: "/now/", title: "What is on now" };

/** What people at an event, or just back from it, want to get at. */
export function StageLinks({ event, stage, links }: Props) {
  const own = getStageLinks(event, stage, links);
  const shown = stage === "on-now" ? [ON_NOW, ...own] : own;
  if (shown.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-bold">
      {shown.map(({ href, title }) => (
        <li key={href}>
          <a className="inline-block py-1" href={href}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

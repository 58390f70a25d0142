import type { ShortLink } from "@/lib/documents";
import type { Stage } from "@/lib/timeline";

type Props = { readonly stage: Stage; readonly links: readonly ShortLink[] };

/** Which short links are of use in a stage, in the order of use. */
const USEFUL: Readonly<Partial<Record<Stage, readonly ShortLink["follows"][]>>> = {
  "on-now": ["pitch", "present"],
  "just-over": ["feedback", "photos"],
};

/** What people at an event, or just back from it, want to get at. */
export function StageLinks({ stage, links }: Props) {
  const useful = USEFUL[stage]?.flatMap(
    (follows) => links.find((link) => link.follows === follows) ?? [],
  );
  if (!useful) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-bold">
      {stage === "on-now" && (
        <li>
          <a className="inline-block py-1" href="/now/">
            What is on now
          </a>
        </li>
      )}
      {useful.map((link) => (
        <li key={link.path}>
          <a className="inline-block py-1" href={link.path}>
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

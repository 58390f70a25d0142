import type { Stage } from "@/lib/events/stages/timeline";

type Props = { readonly stage: Stage; readonly label: string };

const STRONG: readonly Stage[] = ["sign-up-open", "on-now"];
const ALARM: readonly Stage[] = ["cancelled", "postponed"];

function getLook(stage: Stage): string {
  if (STRONG.includes(stage)) return "bg-accent text-on-accent border-accent";
  if (ALARM.includes(stage)) return "bg-ink text-paper border-ink";
  return "bg-tint border-line";
}

/** The stage of an event in two or three words. */
export function StageBadge({ stage, label }: Props) {
  return (
    <span
      className={`inline-block rounded-full border px-3 py-0.5 text-base font-bold ${getLook(stage)}`}
    >
      {label}
    </span>
  );
}

import type { HackDay } from "@/lib/content/documents";
import type { SheetPlan } from "@/lib/events/print/sheets";
import type { Slot } from "@/lib/events/schedule/schedule";
import { groupByDay } from "@/lib/events/schedule/slot-words";
import { getClockWords } from "@/lib/events/times/event-dates";
import { PrintedLink, Sheet } from "./sheet";

type Props = {
  readonly plan: SheetPlan;
  readonly event: HackDay;
  readonly name: string;
  readonly slots: readonly Slot[];
  /** That a code of conduct holds. */
  readonly conduct: string;
  readonly siteUrl: string;
  /** The short link to scan first, such as the one for pitches. */
  readonly link?: { readonly path: string; readonly title: string } | undefined;
};

/** On the screen when people come in: the day ahead, the Wi-Fi, and whom to turn to. */
export function OpeningSlide({ plan, event, name, slots, conduct, siteUrl, link }: Props) {
  const [today] = groupByDay(slots);
  return (
    <Sheet plan={plan}>
      <div className="night flex h-full flex-col p-[2em]">
        <h1 className="text-[2.6em]">Welcome to {name}</h1>
        <div className="mt-[1.2em] grid flex-1 grid-cols-[5fr_4fr] gap-[3em]">
          <div>
            {today && (
              <ul>
                {today.slots.map(({ session }) => (
                  <li
                    className="flex gap-[1em] border-t border-line py-[0.3em] text-[1.1em] leading-snug"
                    key={`${session.from} ${session.what}`}
                  >
                    <span className="w-[5.5em] flex-none font-bold text-accent">
                      {getClockWords(session.from)}
                    </span>
                    {session.what}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div className="flex flex-col justify-between">
            <dl>
              <dt className="font-bold text-accent">Wi-Fi</dt>
              <dd className="text-[1.3em] leading-snug">
                {event.wifi ?? "Ask an organiser how to get on it."}
              </dd>
              <dt className="mt-[0.8em] font-bold text-accent">If something is wrong</dt>
              <dd className="text-[1.1em] leading-snug">
                {event.conductContact ?? "Tell any organiser."}
              </dd>
              <dd className="text-[0.9em] leading-snug text-muted">{conduct}</dd>
            </dl>
            {link && (
              <PrintedLink
                className="w-[8em]"
                href={link.path}
                siteUrl={siteUrl}
                title={link.title}
              />
            )}
          </div>
        </div>
      </div>
    </Sheet>
  );
}

import type { Weekend } from "@/lib/content/documents";
import { getClockWords } from "@/lib/events/times/event-dates";

type Props = { readonly weekend: Weekend };

/** How a hack day runs, hour by hour. */
export function Schedule({ weekend }: Props) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {weekend.days.map((day) => (
        <div key={day.title}>
          <h3>{day.title}</h3>
          <ul className="mt-3 list-none! p-0! text-base">
            {day.sessions.map((session) => (
              <li
                className="flex flex-wrap gap-x-3 border-t border-line py-2"
                key={`${session.from} ${session.what}`}
              >
                <span className="w-32 max-w-full font-semibold">
                  <time dateTime={session.from}>{getClockWords(session.from)}</time>
                  {session.to && (
                    <>
                      {" "}
                      to <time dateTime={session.to}>{getClockWords(session.to)}</time>
                    </>
                  )}
                </span>{" "}
                <span className={`flex-1 basis-32 ${session.deadline ? "font-bold" : ""}`}>
                  {session.what}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

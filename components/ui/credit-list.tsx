import { Fragment } from "react";
import type { HackDay } from "@/lib/content/documents";
import type { Credit } from "@/lib/events/credits";
import { getEventPath } from "@/lib/links/addresses";

type Props = {
  readonly credits: readonly Credit<HackDay>[];
  /** An event in few words. */
  readonly nameEvent: (key: string) => string;
};

/** People and groups with the events they are credited at. */
export function CreditList({ credits, nameEvent }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {credits.map(({ name, events }) => (
        <li key={name}>
          <span className="font-bold">{name}</span>
          <span className="block text-base">
            {events.map((event, index) => (
              <Fragment key={event.key}>
                {index > 0 && "; "}
                <a href={getEventPath(event)}>{nameEvent(event.key)}</a>
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

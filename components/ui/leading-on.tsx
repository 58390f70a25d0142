import type { HackDay } from "@/lib/content/documents";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath } from "@/lib/links/addresses";
import { ButtonLink } from "./button-link";

type Props = {
  /** Where the short link leads. */
  readonly to: string;
  /** The event whose form, sign-up or photos it leads to, if it is one's. */
  readonly event?: HackDay | undefined;
};

/** Where a short link leads, for those who are not led on by themselves. */
export function LeadingOn({ to, event }: Props) {
  return (
    <>
      <p data-leads-on="">
        <ButtonLink href={to}>Go on to {new URL(to).hostname.replace(/^www\./, "")}</ButtonLink>
      </p>
      <p className="text-base break-all text-muted">{to}</p>
      {event && (
        <p>
          This is for the event in{" "}
          <a href={getEventPath(event)}>
            {event.city}, {getShortWhen(event)}
          </a>
          .
        </p>
      )}
    </>
  );
}

import type { ReactNode } from "react";
import type { HackDay } from "@/lib/documents";
import { findWhenAttribute, getClockWords, getWhen } from "@/lib/event-dates";
import { getMapUrl } from "@/lib/map-url";

type Props = { readonly event: HackDay; readonly email: string };

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-bold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Facts that matter before an event; what is not known is said not to be. */
function VisitorFacts({ event, email }: Props) {
  const ask = (
    <>
      We do not know yet. <a href={`mailto:${email}`}>Ask us</a>.
    </>
  );
  return (
    <>
      <Fact term="Getting there">{event.travel ?? ask}</Fact>
      <Fact term="Access">{event.access ?? ask}</Fact>
      <Fact term="Children and childcare">{event.childcare ?? ask}</Fact>
      <Fact term="If something is wrong">
        {event.conductContact ?? "Tell any organiser."} See the{" "}
        <a href="/code-of-conduct/">code of conduct</a>.
      </Fact>
    </>
  );
}

/** When, where and who. */
export function EventFacts({ event, email, isOver }: Props & { readonly isOver: boolean }) {
  const place = [event.venue, event.address, event.city].filter(Boolean).join(", ");
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <Fact term="When">
        <time dateTime={findWhenAttribute(event)}>{getWhen(event)}</time>
        {event.doorsOpen && <>, doors open at {getClockWords(event.doorsOpen)}</>}
        {event.finishes && <>, it ends at {getClockWords(event.finishes)} on the last day</>}
      </Fact>
      <Fact term="Where">
        {place} (<a href={getMapUrl(place)}>map</a>)
      </Fact>
      <Fact term="Organised by">{event.organisers.join(", ")}</Fact>
      <Fact term="Cost">Free</Fact>
      {!isOver && <VisitorFacts email={email} event={event} />}
      {isOver && event.childcare && <Fact term="Childcare">{event.childcare}</Fact>}
    </dl>
  );
}

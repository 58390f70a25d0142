import type { HackDay } from "@/lib/content/documents";
import { getPlaceWords } from "@/lib/events/event-place";
import type { EventView } from "@/lib/events/event-views";
import { getClockWords, getWhen } from "@/lib/events/times/event-dates";
import { getMapUrl } from "@/lib/links/map-url";
import { Fact } from "../ui/fact";
import { EventWhen } from "./event-when";
import { UntilOver } from "./until-over";

type Props = { readonly view: EventView<HackDay>; readonly email: string };

const GRID = "grid gap-x-8 gap-y-5 sm:grid-cols-2";

/** When, where and who; and, until it is over, what somebody who comes needs to know. */
export function EventFacts({ view, email }: Props) {
  const { event } = view;
  const place = getPlaceWords(event);
  const ask = (
    <>
      We do not know yet. <a href={`mailto:${email}`}>Ask us</a>.
    </>
  );
  return (
    <>
      <dl className={GRID}>
        <Fact term="When">
          <EventWhen getWords={getWhen} view={view} />
          {event.doorsOpen && <>, doors open at {getClockWords(event.doorsOpen)}</>}
          {event.finishes && <>, it ends at {getClockWords(event.finishes)} on the last day</>}
        </Fact>
        <Fact term="Where">
          {place} (<a href={getMapUrl(place)}>map</a>)
        </Fact>
        <Fact term="Organised by">{event.organisers.join(", ")}</Fact>
        <Fact term="Cost">Free</Fact>
        {event.signUp?.note && <Fact term="Sign-up">{event.signUp.note}</Fact>}
      </dl>
      <UntilOver view={view}>
        <dl className={`mt-5 ${GRID}`}>
          <Fact term="Getting there">{event.travel ?? ask}</Fact>
          <Fact term="Access">{event.access ?? ask}</Fact>
          <Fact term="Children and childcare">{event.childcare ?? ask}</Fact>
          <Fact term="If something is wrong">
            {event.conductContact ?? "Tell any organiser."} See the{" "}
            <a href="/code-of-conduct/">code of conduct</a>.
          </Fact>
        </dl>
      </UntilOver>
    </>
  );
}

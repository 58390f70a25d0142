import { getEventCalendarPath } from "@/lib/calendar/calendar-links";
import type { SignUpAdvice as Advice, HackDay, Site } from "@/lib/content/documents";
import type { StageView } from "@/lib/events/event-views";
import { getBoardPath } from "@/lib/links/addresses";
import { ButtonLink } from "../ui/links";

type SignUpActionProps = {
  readonly event: HackDay;
  /** The event in the stage that holds. */
  readonly view: StageView;
  readonly mailingList: Site["mailingList"];
};

/** The one thing to do about an event: sign up, wait, see what is on, or hear of the next one. */
export function SignUpAction({ event, view, mailingList }: SignUpActionProps) {
  const { signUp, stage } = view;
  if (stage === "on-now") return <ButtonLink href={getBoardPath(event)}>What’s on now</ButtonLink>;
  const hearOfTheNext = <ButtonLink href={mailingList.url}>{mailingList.label}</ButtonLink>;
  switch (signUp.state) {
    case "open":
      return <ButtonLink href={signUp.url}>{signUp.label}</ButtonLink>;
    case "drawn":
    case "sold-out":
      return signUp.waitingList ? (
        <ButtonLink href={signUp.waitingList}>Join the waiting list</ButtonLink>
      ) : (
        hearOfTheNext
      );
    case "not-yet":
      return signUp.opens ? (
        <ButtonLink href={getEventCalendarPath(event)}>
          Put the opening of sign-up in your calendar
        </ButtonLink>
      ) : (
        hearOfTheNext
      );
    case "none":
    case "closed":
      return hearOfTheNext;
  }
}

type SignUpAdviceProps = {
  readonly advice: Advice;
  readonly event: HackDay;
};

/** What somebody who signs up wants to know. */
export function SignUpAdvice({ advice, event }: SignUpAdviceProps) {
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <dt className="font-bold">What does it cost?</dt>
        <dd>{advice.cost}</dd>
      </div>
      {event.signUp?.kind === "ballot" && (
        <div>
          <dt className="font-bold">How does the ballot work?</dt>
          <dd>{advice.ballot}</dd>
        </div>
      )}
      <div>
        <dt className="font-bold">What if I can’t come after all?</dt>
        <dd>{advice.cannotCome}</dd>
      </div>
      <div>
        <dt className="font-bold">Being kind</dt>
        <dd>
          {advice.conduct}{" "}
          <span data-needs="/code-of-conduct/">
            <a href="/code-of-conduct/">Read the code of conduct</a>.
          </span>
        </dd>
      </div>
    </dl>
  );
}

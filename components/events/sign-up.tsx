import { getEventCalendarPath } from "@/lib/calendar/calendar-links";
import type { SignUpAdvice as Advice, HackDay, Site } from "@/lib/content/documents";
import type { StageView } from "@/lib/events/event-views";
import type { Words } from "@/lib/languages/english";
import { getBoardPath } from "@/lib/links/addresses";
import { ButtonLink } from "../ui/links";

type SignUpActionProps = {
  readonly event: HackDay;
  /** The event in the stage that holds. */
  readonly view: StageView;
  readonly mailingList: Site["mailingList"];
  readonly words: Words;
};

/** The one thing to do about an event: sign up, wait, see what is on, or hear of the next one. */
export function SignUpAction({ event, view, mailingList, words }: SignUpActionProps) {
  const { actions } = words;
  const { signUp, stage } = view;
  if (stage === "on-now") {
    return <ButtonLink href={getBoardPath(event)}>{actions.seeWhatIsOn}</ButtonLink>;
  }
  const hearOfTheNext = (
    <ButtonLink href={mailingList.url}>{actions.hearOfTheNext(mailingList.label)}</ButtonLink>
  );
  switch (signUp.state) {
    case "open":
      return <ButtonLink href={signUp.url}>{actions.signUp(signUp.kind, signUp.label)}</ButtonLink>;
    case "drawn":
    case "sold-out":
      return signUp.waitingList ? (
        <ButtonLink href={signUp.waitingList}>{actions.joinWaitingList}</ButtonLink>
      ) : (
        hearOfTheNext
      );
    case "not-yet":
      return signUp.opens ? (
        <ButtonLink href={getEventCalendarPath(event)}>{actions.noteOpening}</ButtonLink>
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
  readonly words: Words;
};

/** What somebody who signs up wants to know. */
export function SignUpAdvice({ advice, event, words }: SignUpAdviceProps) {
  const { lang } = advice;
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <dt className="font-bold">{words.event.whatCost}</dt>
        <dd lang={lang}>{advice.cost}</dd>
      </div>
      {event.signUp?.kind === "ballot" && (
        <div>
          <dt className="font-bold">{words.event.ballot}</dt>
          <dd lang={lang}>{advice.ballot}</dd>
        </div>
      )}
      <div>
        <dt className="font-bold">{words.event.cannotCome}</dt>
        <dd lang={lang}>{advice.cannotCome}</dd>
      </div>
      <div>
        <dt className="font-bold">{words.event.kind}</dt>
        <dd>
          {lang ? <span lang={lang}>{advice.conduct}</span> : advice.conduct}{" "}
          <span data-needs="/code-of-conduct/">
            <a href="/code-of-conduct/">{words.event.readConduct}</a>.
          </span>
        </dd>
      </div>
    </dl>
  );
}

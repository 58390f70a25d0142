import type { SignUpAdvice as Advice, Site } from "@/lib/content/documents";
import type { SignUp } from "@/lib/sign-up/sign-up";
import { ButtonLink } from "../ui/links";

type SignUpActionProps = {
  readonly signUp: SignUp;
  readonly mailingList: Site["mailingList"];
};

/** The one thing to do about coming to an event: sign up, wait, or hear of the next one. */
export function SignUpAction({ signUp, mailingList }: SignUpActionProps) {
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
    case "none":
    case "closed":
      return hearOfTheNext;
  }
}

type SignUpAdviceProps = {
  readonly advice: Advice;
  readonly isBallot: boolean;
  readonly email: string;
};

/** What somebody who signs up wants to know. */
export function SignUpAdvice({ advice, isBallot, email }: SignUpAdviceProps) {
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <dt className="font-bold">What does it cost?</dt>
        <dd>{advice.cost}</dd>
      </div>
      {isBallot && (
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
        <dt className="font-bold">Access and childcare</dt>
        <dd>
          {advice.requests} <a href={`mailto:${email}`}>{email}</a>
        </dd>
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

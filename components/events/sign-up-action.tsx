import type { Site } from "@/lib/content/documents";
import type { SignUp } from "@/lib/sign-up/sign-up";
import { ButtonLink } from "../ui/button-link";

type Props = {
  readonly signUp: SignUp;
  readonly mailingList: Site["mailingList"];
};

/** The one thing to do about coming to an event: sign up, wait, or hear of the next one. */
export function SignUpAction({ signUp, mailingList }: Props) {
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

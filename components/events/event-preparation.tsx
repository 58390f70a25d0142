import type { SignUpAdvice as Advice, HackDay, ShortLink, Weekend } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import { Section } from "../layout/section";
import { ShortLinkList } from "../ui/short-link-list";
import { AddToCalendar } from "./add-to-calendar";
import { Schedule } from "./schedule";
import { SignUpAdvice } from "./sign-up-advice";
import { UntilOver } from "./until-over";

type Props = {
  readonly view: EventView<HackDay>;
  readonly advice: Advice;
  readonly weekend: Weekend;
  readonly links: readonly ShortLink[];
  readonly email: string;
  readonly siteUrl: string;
};

/** What somebody who comes to an event wants to know; gone when it is over. */
export function EventPreparation({ view, advice, weekend, links, email, siteUrl }: Props) {
  return (
    <UntilOver view={view}>
      <Section heading="Before you sign up" id="sign-up">
        <SignUpAdvice
          advice={advice}
          email={email}
          isBallot={view.event.signUp?.kind === "ballot"}
        />
      </Section>
      <Section heading="In your calendar" id="calendar">
        <AddToCalendar event={view.event} siteUrl={siteUrl} />
      </Section>
      <Section heading="The weekend, hour by hour" id="schedule">
        <Schedule weekend={weekend} />
      </Section>
      <Section heading="Short links" id="short-links" lead="Easy to type, and always up to date.">
        <ShortLinkList links={links.filter(({ follows }) => follows)} />
      </Section>
    </UntilOver>
  );
}

import type { ReactNode } from "react";
import type { HackDay, HomeText, Site } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import { english, type Words } from "@/lib/languages/english";
import { getBoardPath, getEventPath } from "@/lib/links/addresses";
import { Section } from "../layout/section";
import { ButtonLink } from "../ui/links";
import { Pulse, type PulseYear } from "./pulse";
import { ByStage } from "./stages";

type HomeHeroProps = {
  readonly home: HomeText;
  readonly years: readonly PulseYear[];
  /** The next event, or that there is none. */
  readonly children: ReactNode;
  readonly words: Words;
};

/** The first screen: what it is, when the next one is, and the pulse. */
export function HomeHero({ home, years, words, children }: HomeHeroProps) {
  return (
    <div className="night bleed page py-4 sm:py-10 lg:py-16">
      <div className="grid items-start gap-4 sm:gap-10 lg:grid-cols-[1.3fr_1fr]">
        <div>
          <h1 className="text-[clamp(2rem,0.8rem+6vw,5.5rem)]">{home.heading}</h1>
          <p className="mt-2 max-w-2xl max-sm:text-base max-sm:leading-snug sm:mt-5 sm:text-xl">
            {home.lead}
          </p>
          <p className="mt-1 max-sm:text-base sm:mt-4" data-needs="/about/">
            <a href="/about/">{words.home.about}</a>
          </p>
        </div>
        <section
          aria-label={words.home.next}
          className="rounded-2xl border border-surface bg-surface p-4 max-sm:text-base max-sm:leading-snug sm:p-6"
        >
          {children}
        </section>
      </div>
      {years.length > 0 && (
        <Section heading={home.pulse.heading} id="pulse" lead={home.pulse.text}>
          <Pulse words={words} years={years} />
        </Section>
      )}
    </div>
  );
}

type NoEventPanelProps = {
  readonly home: HomeText;
  readonly words?: Words;
  readonly mailingList: Site["mailingList"];
  /** Whether there are past events to look at, elsewhere. */
  readonly hasPast: boolean;
};

/** Says plainly that no event is announced, and how to hear of the next. */
export function NoEventPanel({ home, words = english, mailingList, hasPast }: NoEventPanelProps) {
  return (
    <>
      <p className="text-2xl leading-tight font-extrabold" lang={home.lang}>
        {home.noEvent.heading}
      </p>
      <p className="mt-3" lang={home.lang}>
        {home.noEvent.text}
      </p>
      <p className="mt-5 flex flex-wrap items-center gap-4">
        <ButtonLink href={mailingList.url}>
          {words.actions.hearOfTheNext(mailingList.label)}
        </ButtonLink>
        {hasPast && <a href={`${words.root}/events/#past`}>{words.events.past}</a>}
      </p>
    </>
  );
}

type OnNowBannerProps = { readonly views: readonly EventView<HackDay>[] };

/** At the top of every page while an event is on: where to look. */
export function OnNowBanner({ views }: OnNowBannerProps) {
  return views.map((view) => (
    <ByStage getVariant={({ stage }) => stage === "on-now"} key={view.event.key} view={view}>
      {({ stage, asOf }) =>
        stage === "on-now" && (
          <aside
            aria-label={`On now: ${view.name}`}
            className="page bg-accent py-2 font-bold text-on-accent"
          >
            <p>
              <a className="text-on-accent" href={getEventPath(view.event)}>
                {view.name}
              </a>{" "}
              is on now.
              {asOf && <noscript>{` (As of ${asOf}.)`}</noscript>}{" "}
              <a className="text-on-accent" href={getBoardPath(view.event)}>
                See what is happening
              </a>
            </p>
          </aside>
        )
      }
    </ByStage>
  ));
}

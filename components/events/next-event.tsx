import type { ReactNode } from "react";
import type { HackDay, Home, Site } from "@/lib/content/documents";
import type { EventView } from "@/lib/events/event-views";
import { getBoardPath, getEventPath } from "@/lib/links/addresses";
import { Section } from "../layout/section";
import { ButtonLink } from "../ui/links";
import { Pulse, type PulseYear } from "./pulse";
import { ByStage } from "./stages";

type HomeHeroProps = {
  readonly home: Home;
  readonly years: readonly PulseYear[];
  /** The next event, or that there is none. */
  readonly children: ReactNode;
};

/** The first screen: what it is, when the next one is, and the pulse. */
export function HomeHero({ home, years, children }: HomeHeroProps) {
  return (
    <div className="night bleed page py-4 sm:py-10 lg:py-16">
      <div className="grid items-start gap-4 sm:gap-10 lg:grid-cols-[1.3fr_1fr]">
        <div>
          <h1 className="text-[clamp(2rem,0.8rem+6vw,5.5rem)]">{home.heading}</h1>
          <p className="mt-2 max-w-2xl max-sm:text-base max-sm:leading-snug sm:mt-5 sm:text-xl">
            {home.lead}
          </p>
          <p className="mt-1 max-sm:text-base sm:mt-4" data-needs="/about/">
            <a href="/about/">What it is and who comes</a>
          </p>
        </div>
        <section
          aria-label="The next event"
          className="rounded-2xl border border-surface bg-surface p-4 max-sm:text-base max-sm:leading-snug sm:p-6"
        >
          {children}
        </section>
      </div>
      {years.length > 0 && (
        <Section heading={home.pulse.heading} id="pulse" lead={home.pulse.text}>
          <Pulse years={years} />
        </Section>
      )}
    </div>
  );
}

type NoEventPanelProps = {
  readonly words: Home["noEvent"];
  readonly mailingList: Site["mailingList"];
  /** Whether there are past events to look at, elsewhere. */
  readonly hasPast: boolean;
};

/** Says plainly that no event is announced, and how to hear of the next. */
export function NoEventPanel({ words, mailingList, hasPast }: NoEventPanelProps) {
  return (
    <>
      <p className="text-2xl leading-tight font-extrabold">{words.heading}</p>
      <p className="mt-3">{words.text}</p>
      <p className="mt-5 flex flex-wrap items-center gap-4">
        <ButtonLink href={mailingList.url}>{mailingList.label}</ButtonLink>
        {hasPast && <a href="/events/#past">Past events</a>}
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

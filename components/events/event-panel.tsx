import type { HackDay, ShortLink, Site } from "@/lib/content/documents";
import { findOffReason } from "@/lib/content/twins";
import type { EventView, StageView } from "@/lib/events/event-views";
import { isAhead } from "@/lib/events/stages/stage-kinds";
import { findFormerDatesSentence } from "@/lib/events/stages/stage-words";
import type { Stage } from "@/lib/events/stages/timeline";
import { findWhenAttribute, getWhen } from "@/lib/events/times/event-dates";
import type { Words } from "@/lib/languages/english";
import { getEventPath } from "@/lib/links/addresses";
import { PreviewMark } from "../layout/preview-mark";
import { SignUpAction } from "./sign-up";
import { ByStage, StageBadge, StageLinks } from "./stages";

type StageSummaryProps = {
  readonly event: HackDay;
  readonly view: StageView;
  readonly words: Words;
};

/** When and where an event is to be, and what is to be said about it in a stage. */
function StageSummary({ event, words, view: { stage, sentence, moment } }: StageSummaryProps) {
  return (
    <>
      {isAhead(stage) && (
        <p className="mt-1 sm:mt-2 sm:text-xl">
          <time dateTime={findWhenAttribute(event, stage)}>{getWhen(event, stage, words)}</time>
          {event.venue && <>, {event.venue}</>}, {event.city}
        </p>
      )}
      <p className="mt-1 sm:mt-2">
        {sentence}{" "}
        {moment && <span data-local-time={moment.epochMilliseconds} lang={words.ofContent} />}
        <OffReason event={event} stage={stage} words={words} />
      </p>
    </>
  );
}

type OffReasonProps = Pick<EventView<HackDay>, "event" | "words"> & { readonly stage: Stage };

/** Why an event is off, where the sentence about it does not say so: in another language. */
export function OffReason(props: OffReasonProps) {
  const { reason, language } = findOffReason(props) ?? {};
  return reason && <span lang={language}> {reason}</span>;
}

type NextEventPanelProps = {
  readonly view: EventView<HackDay>;
  /** Its name, which is not to break anywhere. */
  readonly title: string;
  readonly mailingList: Site["mailingList"];
};

/** An event at a glance: when, where, and what to do about it today. */
export function NextEventPanel({ view, title, mailingList }: NextEventPanelProps) {
  const { event, words } = view;
  const href = words.root + getEventPath(event);
  return (
    <ByStage view={view}>
      {(stageView) => (
        <>
          <PreviewMark mark={event.mark} />
          <StageBadge {...stageView} words={words} />
          <p className="mt-2 text-2xl leading-tight font-extrabold sm:mt-3 sm:text-3xl">
            <a className="text-ink hover:text-accent" href={href}>
              {title}
            </a>
          </p>
          <StageSummary event={event} view={stageView} words={words} />
          <p className="mt-3 flex flex-wrap items-center gap-4 sm:mt-5">
            <SignUpAction event={event} mailingList={mailingList} view={stageView} words={words} />
            <a href={href}>{words.actions.allAbout}</a>
          </p>
        </>
      )}
    </ByStage>
  );
}

type EventStatusProps = {
  readonly view: EventView<HackDay>;
  readonly mailingList: Site["mailingList"];
  readonly links: readonly ShortLink[];
};

/** Where the event of a page is in its life, and what a visitor can do about it. */
export function EventStatus({ view, mailingList, links }: EventStatusProps) {
  const { event, words } = view;
  const moved = findFormerDatesSentence(event, words);
  return (
    <ByStage className="mt-6 max-w-3xl rounded-2xl border-2 border-ink bg-surface p-6" view={view}>
      {(stageView) => (
        <>
          <div className="mb-2">
            <StageBadge {...stageView} words={words} />
          </div>
          <StageSummary event={event} view={stageView} words={words} />
          {moved && <p className="mt-2">{moved}</p>}
          <StageLinks event={event} links={links} stage={stageView.stage} words={words} />
          <p className="mt-4">
            <SignUpAction event={event} mailingList={mailingList} view={stageView} words={words} />
          </p>
        </>
      )}
    </ByStage>
  );
}

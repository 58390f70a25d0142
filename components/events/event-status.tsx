import type { HackDay, ShortLink, Site } from "@/lib/content/documents";
import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import { findFormerDatesSentence } from "@/lib/events/stages/stage-words";
import { SignUpAction } from "./sign-up-action";
import { StageBadge } from "./stage-badge";
import { StageLinks } from "./stage-links";
import { Staged } from "./staged";

type Props = {
  readonly view: EventView<HackDay>;
  readonly mailingList: Site["mailingList"];
  readonly links: readonly ShortLink[];
};

/** Where the event is in its life, and what a visitor can do about it. */
export function EventStatus({ view, mailingList, links }: Props) {
  const { event } = view;
  const moved = findFormerDatesSentence(event);
  return (
    <Staged
      className="mt-6 max-w-3xl rounded-2xl border-2 border-ink bg-surface p-6"
      getName={({ stage }) => stage}
      timeline={getStageTimelineName(event)}
      values={view.stages}
    >
      {({ stage, label, sentence, signUp }) => (
        <>
          <StageBadge label={label} stage={stage} />
          <p className="mt-3 text-xl">{sentence}</p>
          {moved && <p className="mt-2">{moved}</p>}
          <StageLinks event={event} links={links} stage={stage} />
          <p className="mt-4">
            <SignUpAction mailingList={mailingList} signUp={signUp} />
          </p>
        </>
      )}
    </Staged>
  );
}

import type { EventView } from "../events/event-views";
import { welsh } from "../languages/welsh";
import type { HackDay, HackDayTwin, Project, ProjectTwin } from "./documents";

/*
 * Events and projects in Welsh: their facts, with the words of the twin that somebody has written.
 */

const getWords = <Twin extends HackDayTwin | ProjectTwin>(twin: Twin) => {
  const { _id, _raw, type, body, ...words } = twin;
  return words;
};

/**
 * A hack day in Welsh. What its twin does not say stays as it is.
 *
 * @example getHackDayInWelsh(cardiff, { travel: "Deg munud ar droed.", … }).travel
 */
export function getHackDayInWelsh(event: HackDay, twin: HackDayTwin | undefined): HackDay {
  const { signUp, cancelled, postponed } = event;
  return {
    ...event,
    ...(twin && getWords(twin)),
    signUp: signUp && { ...signUp, note: twin?.signUp?.note ?? signUp.note },
    cancelled: cancelled && { ...cancelled, reason: twin?.cancelled?.reason ?? cancelled.reason },
    postponed: postponed && { ...postponed, reason: twin?.postponed?.reason ?? postponed.reason },
    twin,
  };
}

/** A project in Welsh, at its Welsh address. */
export const getProjectInWelsh = (project: Project, twin: ProjectTwin): Project => ({
  ...project,
  ...getWords(twin),
  root: welsh.root,
  twin,
});

/** What a text of an event is in, where that is not the language of the page. */
export const findLanguage = (
  { event: { twin }, words }: Pick<EventView<HackDay>, "event" | "words">,
  field: keyof HackDayTwin,
): string | undefined => (twin?.[field] === undefined ? words.ofContent : undefined);

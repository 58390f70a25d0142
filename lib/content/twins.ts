import type { EventView } from "../events/event-views";
import { isOff } from "../events/stages/stage-kinds";
import type { Stage } from "../events/stages/timeline";
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

/**
 * Why an event is off at a stage, and what that is in, where it is not the language of the page.
 * In the site's own language the sentence about the stage says it.
 */
export function findOffReason({
  event,
  words,
  stage,
}: Pick<EventView<HackDay>, "event" | "words"> & { readonly stage: Stage }) {
  if (!words.ofContent || !isOff(stage)) return undefined;
  // Dates that never came were last put off.
  const field = stage === "cancelled" ? "cancelled" : "postponed";
  const reason = event[field]?.reason;
  return reason ? { reason, language: findLanguage({ event, words }, field) } : undefined;
}

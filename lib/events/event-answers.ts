import type { Answer, HackDay } from "../content/documents";
import { findLanguage } from "../content/twins";
import type { EventView } from "./event-views";

type View = EventView<HackDay>;

/** What an event says itself on the subject of an answer. */
export function findFact(view: View, { fact }: Answer): string | undefined {
  const { event, words } = view;
  if (fact === undefined) return undefined;
  if (fact !== "capacity") return event[fact];
  return event.signUp?.capacity ? words.event.room(event.signUp.capacity) : undefined;
}

/** What that is in, where it is not the language of the page. */
export const findFactLanguage = (view: View, { fact }: Answer): string | undefined =>
  fact === undefined || fact === "capacity" ? undefined : findLanguage(view, fact);

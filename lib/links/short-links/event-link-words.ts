/** What a short link says of itself. */
export type ShortLinkWords = {
  /** What it is for, in a few words. */
  readonly title: string;
  /** What it leads to, one sentence. */
  readonly about?: string | undefined;
  /** What to say and offer while it leads nowhere. */
  readonly otherwise?: { readonly text: string; readonly offer: string } | undefined;
};

const ON_THE_DAY = "If you are at the event, look at the notice boards or ask an organiser.";

/** By the last part of the path: what goes before the name of the event, and what to say of nothing. */
const WORDS: Readonly<Record<string, { readonly title: string; readonly nothing: string }>> = {
  tickets: {
    title: "Sign up for",
    nothing: "This link leads nowhere at the moment. The page of the event says why.",
  },
  pitch: { title: "Pitch at", nothing: `We know of no form for pitches. ${ON_THE_DAY}` },
  present: { title: "Present at", nothing: `We know of no form for presentations. ${ON_THE_DAY}` },
  photos: {
    title: "Photos of",
    nothing: "We know of no photos of this event. The page of the event has what there is.",
  },
  feedback: { title: "Feedback on", nothing: `We know of no form for feedback. ${ON_THE_DAY}` },
  "diversity-survey": {
    title: "Diversity survey of",
    nothing: "This link leads nowhere at the moment.",
  },
};

/**
 * What a short link of one event, such as "/30-cardiff/photos", says of itself. The site's own
 * short links have their words from content/links.yaml.
 *
 * @param path of one of getEventShortLinks
 * @param eventName full name of the event
 * @param eventPath address of its page, offered while the link leads nowhere
 * @throws Error for a link that has no words here
 * @example getEventLinkWords("/30-cardiff/photos", "NHS Hack Day 30: Cardiff", "/events/30-cardiff/").title
 * // "Photos of NHS Hack Day 30: Cardiff"
 */
export function getEventLinkWords(
  path: string,
  eventName: string,
  eventPath: string,
): ShortLinkWords {
  const words = WORDS[path.split("/").at(-1) ?? ""];
  if (words === undefined) throw new Error(`Short link ${path}: there are no words for it.`);
  return {
    title: `${words.title} ${eventName}`,
    otherwise: { text: words.nothing, offer: eventPath },
  };
}

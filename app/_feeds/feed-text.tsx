import type { ReactElement } from "react";
import { SourceCredit } from "@/components/posts/source-credit";
import { getBodyElements } from "@/components/ui/body-elements";
import { getSite } from "@/lib/content/content";
import type { HackDay, Post } from "@/lib/content/documents";
import { getPlaceWords } from "@/lib/events/event-place";
import type { EventView } from "@/lib/events/event-views";
import { isOff } from "@/lib/events/stages/stage-kinds";
import { findHoursSentence, findSignUpSentence } from "@/lib/events/stages/stage-words";
import { getWhen } from "@/lib/events/times/event-dates";
import { getZoneName } from "@/lib/events/times/zone-name";
import { getFeedMarkup } from "@/lib/feeds/feed-markup";
import { getEventPath } from "@/lib/links/addresses";
import { getPictureComponents } from "../_pictures/picture-components";
import { mdxComponents } from "../_text/mdx-components";

/** What a feed reader cannot show, or would keep long after it was true, said in words. */
const feedComponents = {
  ...mdxComponents,
  NextEvent: () => (
    <p>
      <a href="/events/">Our events page says when the next event is.</a>
    </p>
  ),
  Video: ({ href, title }: { readonly href: string; readonly title: string }) => (
    <p>
      <a href={href}>Video: {title}</a>
    </p>
  ),
};

/** What an editor wrote about a post or an event. */
function Text({ document: { body, _raw } }: { readonly document: Post | HackDay }) {
  return getBodyElements(body.html, {
    ...getPictureComponents(_raw.sourceFilePath, body.raw),
    ...feedComponents,
  });
}

/** The whole text of a post. */
export function PostText({ post }: { readonly post: Post }) {
  return (
    <>
      <Text document={post} />
      <SourceCredit siteUrl={getSite().url} source={post.source} />
    </>
  );
}

/** What is told of an event where it is on record, and what that is called. */
const FACTS = [
  ["Getting there", "travel"],
  ["Access", "access"],
  ["Children and childcare", "childcare"],
] as const;

/** What is known of an event, in words that stay true in a feed reader. */
export function EventText({ view }: { readonly view: EventView<HackDay> }) {
  const { event, name, stages } = view;
  const { stage, sentence } = stages[0]?.value ?? {};
  const isOpen = stage === "sign-up-open";
  const hours = findHoursSentence(event);
  return (
    <>
      <p>{isOpen ? findSignUpSentence(event, getZoneName(getSite())) : sentence}</p>
      {!(stage && isOff(stage)) && (
        <ul>
          <li>When: {getWhen(event, stage)}</li>
          {hours && stage !== "on-now" && <li>Hours: {hours}</li>}
          <li>Where: {getPlaceWords(event)}</li>
          <li>Organised by: {event.organisers.join(", ")}</li>
          <li>Cost: free</li>
          {event.signUp?.note && <li>Sign-up: {event.signUp.note}</li>}
          {FACTS.map(
            ([term, field]) => event[field] && <li key={field}>{`${term}: ${event[field]}`}</li>,
          )}
        </ul>
      )}
      <Text document={event} />
      <p>
        <a href={getEventPath(event)}>All about {name}</a>
      </p>
    </>
  );
}

/**
 * A text as a feed holds it. React's renderer is loaded here and not at the top, for Next refuses
 * it there.
 */
export async function renderFeedText(text: ReactElement, pageUrl: string): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return getFeedMarkup(renderToStaticMarkup(text), pageUrl);
}

import type { ReactElement } from "react";
import { OffReason } from "@/components/events/event-panel";
import { SourceCredit } from "@/components/posts/source-credit";
import { getBodyElements } from "@/components/ui/body-elements";
import { getAnswers, getSite } from "@/lib/content/content";
import type { HackDay, HackDayTwin, Post } from "@/lib/content/documents";
import { findLanguage } from "@/lib/content/twins";
import { findFact, findFactLanguage } from "@/lib/events/event-answers";
import { getPlaceWords } from "@/lib/events/event-place";
import type { EventView } from "@/lib/events/event-views";
import { isOff } from "@/lib/events/stages/stage-kinds";
import { findHoursSentence, findSignUpSentence } from "@/lib/events/stages/stage-words";
import { getWhen } from "@/lib/events/times/event-dates";
import { getFeedMarkup } from "@/lib/feeds/feed-markup";
import { getEventPath } from "@/lib/links/addresses";
import { getPageTree } from "@/lib/text/markdown/compiled-text";
import { getZone } from "../_events/event-views";
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
function Text({ document }: { readonly document: Post | HackDay | HackDayTwin }) {
  return getBodyElements(getPageTree(document), {
    ...getPictureComponents(document),
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

/** What is known of an event, in words that stay true in a feed reader. */
export function EventText({ view }: { readonly view: EventView<HackDay> }) {
  const { event, stages, words } = view;
  const { stage, sentence } = stages[0]?.value ?? {};
  const isOpen = stage === "sign-up-open";
  const hours = findHoursSentence(event, words);
  const { when, where, organisers, cost, free, signUp } = words.event;
  const answers = getAnswers(words).filter((answer) => findFact(view, answer));
  return (
    <>
      <p>
        {isOpen ? findSignUpSentence(event, getZone(words), words) : sentence}
        {stage && <OffReason event={event} stage={stage} words={words} />}
      </p>
      {!(stage && isOff(stage)) && (
        <ul>
          <li>{`${when}: ${getWhen(event, stage, words)}`}</li>
          {hours && stage !== "on-now" && <li>{`${words.event.hours}: ${hours}`}</li>}
          <li>{`${where}: ${getPlaceWords(event)}`}</li>
          <li>{`${organisers}: ${event.organisers.join(", ")}`}</li>
          <li>{`${cost}: ${free.toLowerCase()}`}</li>
          {event.signUp?.note && (
            <li lang={findLanguage(view, "signUp")}>{`${signUp}: ${event.signUp.note}`}</li>
          )}
          {answers.map((answer) => (
            <li key={answer.about} lang={findFactLanguage(view, answer)}>
              {`${answer.about}: ${findFact(view, answer)}`}
            </li>
          ))}
        </ul>
      )}
      <Text document={event.twin ?? event} />
      <p>
        <a href={words.root + getEventPath(event)}>{words.actions.allAbout}</a>
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

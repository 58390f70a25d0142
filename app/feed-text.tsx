import { getMDXComponent } from "mdx-bundler/client";
import type { ReactElement } from "react";
import { SourceCredit } from "@/components/source-credit";
import { getEventPath } from "@/lib/addresses";
import { buildSettings } from "@/lib/build-settings";
import type { HackDay, Post } from "@/lib/documents";
import { getWhen } from "@/lib/event-dates";
import type { EventView } from "@/lib/event-views";
import { getFeedMarkup } from "@/lib/feeds/feed-markup";
import { mdxComponents } from "./mdx-components";
import { getPictureComponents } from "./picture-components";

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

/** The whole text of a post. */
export function PostText({ post }: { readonly post: Post }) {
  const Body = getMDXComponent(post.body.code);
  return (
    <>
      <Body
        components={{
          ...feedComponents,
          ...getPictureComponents(post._raw.sourceFilePath, post.body.raw),
        }}
      />
      <SourceCredit source={post.source} />
    </>
  );
}

/** What is known of an event, in words that stay true in a feed reader. */
export function EventText({ view }: { readonly view: EventView<HackDay> }) {
  const { event, name, stages } = view;
  return (
    <>
      <p>{stages[0]?.value.sentence}</p>
      <ul>
        <li>When: {getWhen(event)}</li>
        <li>Where: {[event.venue, event.address, event.city].filter(Boolean).join(", ")}</li>
        <li>Cost: free</li>
      </ul>
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
  return getFeedMarkup(renderToStaticMarkup(text), pageUrl, buildSettings.basePath);
}

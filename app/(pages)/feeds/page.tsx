import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { LinkList } from "@/components/ui/links";
import { getSubscriptionUrl } from "@/lib/calendar/calendar-links";
import { getPostTopics, getSite } from "@/lib/content/content";
import { FEED_PATHS } from "@/lib/feeds/feed-addresses";
import { getTagFeed } from "../../_feeds/feed-links";
import { describePage } from "../../_page/describe-page";
import { PageHeading } from "../../_page/page-heading";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "Feeds",
  description: `Hear about new posts and events from ${site.name} in a feed reader or your calendar, without an account and without being tracked.`,
  path: "/feeds/",
});

export default function FeedsPage() {
  return (
    <>
      <PageHeading
        lead="A feed tells you when there’s something new here. Copy its address into a feed reader, an app that collects news from many sites. You don’t need an account with us."
        title="Feeds"
      />
      <Section heading="Everything" id="everything">
        <ul className="list-disc pl-5">
          <li>
            <a href={FEED_PATHS.atom}>All posts</a>, in full (also as{" "}
            <a href={FEED_PATHS.rss}>RSS</a> and as <a href={FEED_PATHS.json}>JSON Feed</a>)
          </li>
          <li>
            <a href={FEED_PATHS.events}>All events</a>, when there’s news of one
          </li>
          <li>
            <a href={getSubscriptionUrl(site.url)}>All events in your calendar</a>
          </li>
        </ul>
      </Section>
      {getPostTopics().length > 0 && (
        <Section heading="Posts on one topic" id="topics">
          <LinkList
            className="columns-[16rem] gap-10"
            links={getPostTopics().map((topic) => ({
              label: topic.label,
              href: getTagFeed(topic).path,
            }))}
          />
        </Section>
      )}
    </>
  );
}

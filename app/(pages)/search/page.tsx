import type { Metadata } from "next";
import { BrowserScript } from "@/app/_scripts/browser-script";
import { Section } from "@/components/layout/section";
import { SearchForm } from "@/components/search/search-form";
import { SearchHelp } from "@/components/search/search-help";
import { LinkList } from "@/components/ui/links";
import {
  getEventLabel,
  getHackDays,
  getPages,
  getPosts,
  getSite,
  getSupportYears,
  getTopics,
} from "@/lib/content/content";
import * as address from "@/lib/links/addresses";
import { getSearchYears } from "../../_content/search-documents";
import { describePage } from "../../_page/describe-page";
import { PageHeading } from "../../_page/page-heading";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "Search",
  description: `Search the events, projects, posts and pages of ${site.name}, or find your way by topic, year or event.`,
  path: "/search/",
});

const events = getHackDays()
  .map((event) => ({
    key: event.key,
    label: getEventLabel(event.key),
    href: address.getEventPath(event),
  }))
  .toReversed();

export default function SearchPage() {
  return (
    <>
      <PageHeading title="Search" />
      <SearchForm events={events} topics={getTopics()} years={getSearchYears()} />
      <SearchHelp email={site.email} />
      {getTopics().length > 0 && (
        <Section heading="Find your way by topic" id="by-topic">
          <LinkList
            links={getTopics().map((topic) => ({
              label: topic.label,
              href: address.getTopicPath(topic),
            }))}
          />
        </Section>
      )}
      {events.length > 0 && (
        <Section heading="By event and year" id="by-event">
          <LinkList links={events} />
          <p className="mt-4">
            <a href="/events/">All events by year</a> ·{" "}
            <a href="/projects/">All projects by title</a>
          </p>
        </Section>
      )}
      {getPosts().length > 0 && (
        <Section heading="Posts" id="by-post">
          <LinkList
            links={getPosts().map((post) => ({
              label: post.title,
              href: address.getPostPath(post),
              lang: post.language,
            }))}
          />
        </Section>
      )}
      <Section heading="Pages" id="by-page">
        <LinkList
          links={[
            ...getPages().map((page) => ({ label: page.title, href: address.getPagePath(page) })),
            { label: "On the day", href: "/now/" },
            { label: "What the words mean", href: "/glossary/" },
            { label: "Feeds", href: "/feeds/" },
            { label: "Credits", href: "/credits/" },
            ...getSupportYears().map((year) => ({
              label: `Supporters in ${year}`,
              href: address.getSupportersPath(year),
            })),
          ]}
        />
      </Section>
      <BrowserScript name="search" />
    </>
  );
}

import type { ReactNode } from "react";
import { PhotoAlbums } from "@/components/events/photos";
import { Schedule } from "@/components/events/timetable";
import { WeekendAnswers } from "@/components/events/your-weekend";
import { PressList } from "@/components/posts/press-list";
import { TeamList } from "@/components/projects/team-list";
import { JudgingCriteria } from "@/components/ui/judging-criteria";
import { ButtonLink, ShortLinkList } from "@/components/ui/links";
import { Contacts } from "@/components/ui/lists";
import { Marks } from "@/components/ui/marks";
import { SupporterList, SupporterYears } from "@/components/ui/supporters";
import { Note } from "@/components/ui/texts";
import {
  getAnswers,
  getEventLabel,
  getGiftsTo,
  getHackDay,
  getHackDays,
  getProject,
  getShortLinks,
  getSite,
  getSupportedHackDays,
  getSupporters,
  getSupportYears,
  getTeam,
  getWeekend,
} from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { welsh } from "@/lib/languages/welsh";
import { getEventPath, getProjectPath } from "@/lib/links/addresses";
import type { MdxComponentMap } from "@/lib/text/markdown/mdx-vocabulary";
import { NextEventSentence } from "../_events/next-event";
import { markFiles } from "../_pictures/icons";
import { findLogo } from "../_pictures/pictures";

const site = getSite();

function EventLink({ event: key, children }: { event: string; children?: ReactNode }) {
  const event = getHackDay(key);
  return (
    <a href={getEventPath(event)}>
      {children ?? `${getHackDayName(event, site.name)} (${getShortWhen(event)})`}
    </a>
  );
}

function ProjectLink({ project: key, children }: { project: string; children?: ReactNode }) {
  const [event = "", slug = ""] = key.split("/");
  const project = getProject(event, slug);
  return <a href={getProjectPath(project)}>{children ?? project.title}</a>;
}

const supportedEvents = getSupportYears().flatMap((year) =>
  getSupportedHackDays(year)
    .toReversed()
    .map((event) => ({
      key: event.key,
      href: getEventPath(event),
      label: getEventLabel(event.key),
      gifts: getGiftsTo(event),
    })),
);

/** What says something by itself, in the language of the site. */
const ownWords = {
  Contacts: () => <Contacts site={site} />,
  Marks: () => <Marks files={markFiles} />,
  NextEvent: () => <NextEventSentence />,
  PhotoAlbums: () => <PhotoAlbums events={getHackDays()} seriesName={site.name} />,
  PressList: () => <PressList events={getHackDays()} seriesName={site.name} />,
  Schedule: () => <Schedule weekend={getWeekend()} />,
  ShortLinks: () => <ShortLinkList links={getShortLinks()} />,
  SupporterList: () => (
    <>
      <SupporterYears years={getSupportYears()} />
      <SupporterList
        events={supportedEvents}
        findLogo={findLogo}
        others={getSupporters().filter(({ gave = [] }) => gave.length === 0)}
      />
    </>
  ),
  JudgingCriteria: () => <JudgingCriteria criteria={getWeekend().judging.criteria} />,
  WeekendAnswers: () => <WeekendAnswers answers={getAnswers()} />,
  TeamList: () => <TeamList people={getTeam()} />,
};

/** The vocabulary of authors besides Markdown and what shows pictures (docs/editing.md). */
export const mdxComponents = {
  ...{ ButtonLink, EventLink, Note, ProjectLink },
  ...ownWords,
} satisfies Omit<MdxComponentMap<ReactNode>, "Figure" | "Video">;

/** Components for a text in another language than the site's: they speak it, or say that they don't. */
export const getComponentsIn = (language: string) => ({
  ...Object.fromEntries(
    Object.entries(ownWords).map(([name, Words]) => [
      name,
      () => (
        <div lang={site.language}>
          <Words />
        </div>
      ),
    ]),
  ),
  ...(language === welsh.language && {
    NextEvent: () => <NextEventSentence words={welsh} />,
    WeekendAnswers: () => <WeekendAnswers answers={getAnswers(welsh)} />,
  }),
});

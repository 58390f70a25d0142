import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { Contacts } from "@/components/contacts";
import { Note } from "@/components/note";
import { PhotoAlbums } from "@/components/photo-albums";
import { PressList } from "@/components/press-list";
import { Schedule } from "@/components/schedule";
import { ShortLinkList } from "@/components/short-link-list";
import { SupporterList } from "@/components/supporter-list";
import { SupporterYears } from "@/components/supporter-years";
import { TeamList } from "@/components/team-list";
import { getEventPath, getProjectPath } from "@/lib/addresses";
import {
  getHackDay,
  getHackDays,
  getProject,
  getShortLinks,
  getSite,
  getSupporters,
  getSupportYears,
  getTeam,
  getWeekend,
} from "@/lib/content";
import { getShortWhen } from "@/lib/event-dates";
import { getHackDayName } from "@/lib/hack-day";
import type { MdxComponentMap } from "@/lib/mdx-vocabulary";
import { NextEventSentence } from "./next-event-sentence";
import { findLogo } from "./pictures";

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

const nameEvent = (key: string) => {
  const event = getHackDay(key);
  return { href: getEventPath(event), label: `${getHackDayName(event, site.name)}` };
};

/** The vocabulary of authors besides Markdown and what shows pictures (docs/editing.md). */
export const mdxComponents = {
  ButtonLink,
  EventLink,
  Note,
  ProjectLink,
  Contacts: () => <Contacts site={site} />,
  NextEvent: () => <NextEventSentence />,
  PhotoAlbums: () => <PhotoAlbums events={getHackDays()} seriesName={site.name} />,
  PressList: () => <PressList events={getHackDays()} seriesName={site.name} />,
  Schedule: () => <Schedule weekend={getWeekend()} />,
  ShortLinks: () => <ShortLinkList links={getShortLinks()} />,
  SupporterList: () => (
    <>
      <SupporterYears years={getSupportYears()} />
      <SupporterList findLogo={findLogo} nameEvent={nameEvent} supporters={getSupporters()} />
    </>
  ),
  TeamList: () => <TeamList people={getTeam()} />,
} satisfies Omit<MdxComponentMap<ReactNode>, "Figure" | "Video">;

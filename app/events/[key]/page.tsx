import type { Metadata } from "next";
import { EmptyNote } from "@/components/empty-note";
import { EventFacts } from "@/components/event-facts";
import { EventStatus } from "@/components/event-status";
import { GiftList } from "@/components/gift-list";
import { PageHeading } from "@/components/page-heading";
import { PhotoAlbumList } from "@/components/photo-album-list";
import { PostCard } from "@/components/post-card";
import { PressItems } from "@/components/press-items";
import { ProjectGrid } from "@/components/project-grid";
import { Schedule } from "@/components/schedule";
import { Section } from "@/components/section";
import { ShortLinkList } from "@/components/short-link-list";
import { UntilOver } from "@/components/until-over";
import { getEventPath } from "@/lib/addresses";
import {
  getHackDay,
  getHackDays,
  getPostsAbout,
  getProjectsOf,
  getShortLinks,
  getSite,
  getSupportersOf,
  getWeekend,
} from "@/lib/content";
import { getEventDescription } from "@/lib/event-description";
import { getHackDayName } from "@/lib/hack-day";
import { getView } from "../../event-views";
import { MdxBody } from "../../mdx-body";

type Props = { readonly params: Promise<{ readonly key: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () => getHackDays().map(({ key }) => ({ key }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = getHackDay((await params).key);
  return {
    title: getHackDayName(event, site.name),
    description: getEventDescription(event, getProjectsOf(event).length, site.name),
    alternates: { canonical: getEventPath(event) },
  };
}

export default async function EventPage({ params }: Props) {
  const event = getHackDay((await params).key);
  const view = getView(event);
  const projects = getProjectsOf(event);
  const supporters = getSupportersOf(event);
  const posts = getPostsAbout(event);
  const isOver = view.groups[0]?.value === "past";
  return (
    <>
      <PageHeading title={view.name} trail={[{ label: "Events", href: "/events/" }]}>
        <EventStatus mailingList={site.mailingList} view={view} />
      </PageHeading>
      <Section heading="Good to know" id="facts">
        <EventFacts email={site.email} event={event} isOver={isOver} />
      </Section>
      {event.body.code && (
        <div className="mt-12">
          <MdxBody code={event.body.code} />
        </div>
      )}
      <UntilOver view={view}>
        <Section heading="The weekend, hour by hour" id="schedule">
          <Schedule weekend={getWeekend()} />
        </Section>
        <Section heading="Short links" id="short-links" lead="Easy to type, and always up to date.">
          <ShortLinkList links={getShortLinks().filter(({ follows }) => follows)} />
        </Section>
      </UntilOver>
      <Section heading="Projects" id="projects">
        {projects.length > 0 ? (
          <ProjectGrid projects={projects} />
        ) : (
          <EmptyNote email={site.email} what="projects of this event" />
        )}
      </Section>
      {event.photoAlbums && (
        <Section heading="Photos" id="photos">
          <PhotoAlbumList albums={event.photoAlbums} />
        </Section>
      )}
      {supporters.length > 0 && (
        <Section heading="Supporters" id="supporters">
          <GiftList gifts={supporters} />
        </Section>
      )}
      {event.press && (
        <Section heading="What others wrote" id="press">
          <PressItems items={event.press} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section heading="Posts about it" id="posts">
          <div className="grid gap-10 md:grid-cols-2">
            {posts.map((post) => (
              <PostCard key={post.slug} post={post} />
            ))}
          </div>
        </Section>
      )}
      {event.recordNotes && (
        <Section heading="About this record" id="record">
          <ul className="list-disc pl-5">
            {event.recordNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

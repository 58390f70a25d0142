import type { CalendarLinks } from "@/lib/calendar/calendar-links";
import type {
  SignUpAdvice as Advice,
  HackDay,
  Post,
  Project,
  ShortLink,
  Supporter,
} from "@/lib/content/documents";
import { findLanguage } from "@/lib/content/twins";
import type { EventView } from "@/lib/events/event-views";
import type { Slot } from "@/lib/events/schedule/schedule";
import { getTimetableLead } from "@/lib/events/schedule/slot-words";
import { canStillSignUp, isAhead, isOver } from "@/lib/events/stages/stage-kinds";
import type { ZoneFacts } from "@/lib/events/times/zone-name";
import type { Picture } from "@/lib/pictures/picture";
import { Section } from "../layout/section";
import { PostGrid } from "../posts/post-grid";
import { PressItems } from "../posts/press-items";
import { ProjectGrid } from "../projects/project-grid";
import { ShortLinkList } from "../ui/links";
import { type Gift, GiftList } from "../ui/supporters";
import { EmptyNote } from "../ui/texts";
import { AddToCalendar } from "./event-facts";
import { PhotoAlbumList } from "./photos";
import { SignUpAdvice } from "./sign-up";
import { During } from "./stages";
import { Timetable } from "./timetable";

type EventPreparationProps = {
  readonly view: EventView<HackDay>;
  readonly advice: Advice;
  readonly slots: readonly Slot[];
  readonly zone: ZoneFacts;
  readonly calendarLinks: CalendarLinks;
  readonly links: readonly ShortLink[];
};

/** What somebody who comes to an event wants to know; gone when it is over or called off. */
export function EventPreparation({
  view,
  advice,
  slots,
  zone,
  calendarLinks,
  links,
}: EventPreparationProps) {
  const { event, words } = view;
  return (
    <>
      <During holds={(stage) => canStillSignUp(stage, event)} view={view}>
        <Section heading={words.event.beforeSignUp} id="sign-up">
          <SignUpAdvice advice={advice} event={event} words={words} />
        </Section>
      </During>
      <During holds={isAhead} view={view}>
        <Section heading={words.event.calendar} id="calendar">
          <AddToCalendar links={calendarLinks} words={words} />
        </Section>
        {slots.length > 0 && (
          <Section
            heading={words.event.schedule}
            id="schedule"
            lang={words.ofContent}
            lead={getTimetableLead(event, zone)}
          >
            <Timetable slots={slots} timeZone={zone.timeZone} />
          </Section>
        )}
        <Section
          heading={words.event.links}
          id="short-links"
          lang={words.ofContent}
          lead="Easy to type, and always up to date."
        >
          <ShortLinkList links={links.filter(({ follows }) => follows)} />
        </Section>
      </During>
    </>
  );
}

type EventRecordProps = {
  readonly view: EventView<HackDay>;
  readonly projects: readonly Project[];
  readonly gifts: readonly Gift[];
  readonly posts: readonly Post[];
  readonly email: string;
  readonly pictures: {
    readonly getPost: (post: Post) => Picture;
    readonly findProject: (project: Project) => Picture | undefined;
    readonly findLogo: (supporter: Supporter) => Picture | undefined;
  };
};

/** What an event left behind: projects, photos, and who helped and wrote about it. */
export function EventRecord({ view, projects, gifts, posts, email, pictures }: EventRecordProps) {
  const { event, words } = view;
  const lang = words.ofContent;
  return (
    <>
      {projects.length > 0 ? (
        <Section heading={words.event.projects} lang={lang} id="projects">
          <ProjectGrid findPicture={pictures.findProject} projects={projects} />
        </Section>
      ) : (
        <During holds={isOver} view={view}>
          <Section heading={words.event.projects} lang={lang} id="projects">
            <EmptyNote email={email} what="projects from this one" />
          </Section>
        </During>
      )}
      {event.photoAlbums && (
        <Section heading={words.event.photos} lang={lang} id="photos">
          <PhotoAlbumList albums={event.photoAlbums} />
        </Section>
      )}
      {gifts.length > 0 && (
        <Section heading={words.event.supporters} lang={lang} id="supporters">
          <GiftList findLogo={pictures.findLogo} gifts={gifts} />
        </Section>
      )}
      {event.press && (
        <Section heading={words.event.press} lang={lang} id="press">
          <PressItems items={event.press} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section heading={words.event.posts} lang={lang} id="posts">
          <PostGrid getPicture={pictures.getPost} posts={posts} />
        </Section>
      )}
      {event.recordNotes && (
        <Section heading={words.event.record} lang={findLanguage(view, "recordNotes")} id="record">
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

import type { CalendarLinks } from "@/lib/calendar/calendar-links";
import type {
  SignUpAdvice as Advice,
  HackDay,
  Post,
  Project,
  ShortLink,
  Supporter,
} from "@/lib/content/documents";
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
  const { event } = view;
  return (
    <>
      <During holds={(stage) => canStillSignUp(stage, event)} view={view}>
        <Section heading="Before you sign up" id="sign-up">
          <SignUpAdvice advice={advice} event={event} />
        </Section>
      </During>
      <During holds={isAhead} view={view}>
        <Section heading="In your calendar" id="calendar">
          <AddToCalendar links={calendarLinks} />
        </Section>
        {slots.length > 0 && (
          <Section heading="Hour by hour" id="schedule" lead={getTimetableLead(event, zone)}>
            <Timetable slots={slots} timeZone={zone.timeZone} />
          </Section>
        )}
        <Section heading="Short links" id="short-links" lead="Easy to type, and always up to date.">
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
  const { event } = view;
  return (
    <>
      {projects.length > 0 ? (
        <Section heading="Projects" id="projects">
          <ProjectGrid findPicture={pictures.findProject} projects={projects} />
        </Section>
      ) : (
        <During holds={isOver} view={view}>
          <Section heading="Projects" id="projects">
            <EmptyNote email={email} what="projects from this one" />
          </Section>
        </During>
      )}
      {event.photoAlbums && (
        <Section heading="Photos" id="photos">
          <PhotoAlbumList albums={event.photoAlbums} />
        </Section>
      )}
      {gifts.length > 0 && (
        <Section heading="Supporters" id="supporters">
          <GiftList findLogo={pictures.findLogo} gifts={gifts} />
        </Section>
      )}
      {event.press && (
        <Section heading="What others wrote" id="press">
          <PressItems items={event.press} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section heading="Posts about it" id="posts">
          <PostGrid getPicture={pictures.getPost} posts={posts} />
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

import type {
  SignUpAdvice as Advice,
  HackDay,
  Post,
  Project,
  ShortLink,
  Site,
  Supporter,
  Weekend,
} from "@/lib/content/documents";
import { type EventView, getStageTimelineName } from "@/lib/events/event-views";
import { findFormerDatesSentence } from "@/lib/events/stages/stage-words";
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
import { SignUpAction, SignUpAdvice } from "./sign-up";
import { StageBadge, Staged, StageLinks, UntilOver } from "./stages";
import { Schedule } from "./timetable";

type EventPreparationProps = {
  readonly view: EventView<HackDay>;
  readonly advice: Advice;
  readonly weekend: Weekend;
  readonly links: readonly ShortLink[];
  readonly email: string;
  readonly siteUrl: string;
};

/** What somebody who comes to an event wants to know; gone when it is over. */
export function EventPreparation({
  view,
  advice,
  weekend,
  links,
  email,
  siteUrl,
}: EventPreparationProps) {
  return (
    <UntilOver view={view}>
      <Section heading="Before you sign up" id="sign-up">
        <SignUpAdvice
          advice={advice}
          email={email}
          isBallot={view.event.signUp?.kind === "ballot"}
        />
      </Section>
      <Section heading="In your calendar" id="calendar">
        <AddToCalendar event={view.event} siteUrl={siteUrl} />
      </Section>
      <Section heading="The weekend, hour by hour" id="schedule">
        <Schedule weekend={weekend} />
      </Section>
      <Section heading="Short links" id="short-links" lead="Easy to type, and always up to date.">
        <ShortLinkList links={links.filter(({ follows }) => follows)} />
      </Section>
    </UntilOver>
  );
}

type EventRecordProps = {
  readonly event: HackDay;
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
export function EventRecord({ event, projects, gifts, posts, email, pictures }: EventRecordProps) {
  return (
    <>
      <Section heading="Projects" id="projects">
        {projects.length > 0 ? (
          <ProjectGrid findPicture={pictures.findProject} projects={projects} />
        ) : (
          <EmptyNote email={email} what="projects from this one" />
        )}
      </Section>
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

type EventStatusProps = {
  readonly view: EventView<HackDay>;
  readonly mailingList: Site["mailingList"];
  readonly links: readonly ShortLink[];
};

/** Where the event is in its life, and what a visitor can do about it. */
export function EventStatus({ view, mailingList, links }: EventStatusProps) {
  const { event } = view;
  const moved = findFormerDatesSentence(event);
  return (
    <Staged
      className="mt-6 max-w-3xl rounded-2xl border-2 border-ink bg-surface p-6"
      getName={({ stage }) => stage}
      timeline={getStageTimelineName(event)}
      values={view.stages}
    >
      {({ stage, label, sentence, signUp }) => (
        <>
          <StageBadge label={label} stage={stage} />
          <p className="mt-3 text-xl">{sentence}</p>
          {moved && <p className="mt-2">{moved}</p>}
          <StageLinks event={event} links={links} stage={stage} />
          <p className="mt-4">
            <SignUpAction mailingList={mailingList} signUp={signUp} />
          </p>
        </>
      )}
    </Staged>
  );
}

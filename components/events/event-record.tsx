import type { HackDay, Post, Project, Supporter } from "@/lib/content/documents";
import type { Picture } from "@/lib/pictures/picture";
import { Section } from "../layout/section";
import { PostGrid } from "../posts/post-grid";
import { PressItems } from "../posts/press-items";
import { ProjectGrid } from "../projects/project-grid";
import { EmptyNote } from "../ui/empty-note";
import { type Gift, GiftList } from "../ui/gift-list";
import { PhotoAlbumList } from "./photo-album-list";

type Props = {
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
export function EventRecord({ event, projects, gifts, posts, email, pictures }: Props) {
  return (
    <>
      <Section heading="Projects" id="projects">
        {projects.length > 0 ? (
          <ProjectGrid findPicture={pictures.findProject} projects={projects} />
        ) : (
          <EmptyNote email={email} what="projects of this event" />
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

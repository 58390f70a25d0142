import {
  findCity,
  findHackDay,
  getCities,
  getHackDays,
  getPosts,
  getProjectsOf,
  getProjectTopics,
} from "@/lib/content";
import type { HackDay, Post } from "@/lib/documents";
import { type DrawingFile, makeDrawingFile } from "@/lib/drawings/drawing-file";
import { getEventShapes } from "@/lib/drawings/event-drawing";
import { getRelativePlace } from "@/lib/drawings/place";
import { getPostShapes } from "@/lib/drawings/post-drawing";
import { HEIGHT, type Shape, WIDTH, writeSvg } from "@/lib/drawings/svg";
import type { Picture } from "@/lib/picture";

/*
 * Every event and every post has a drawing of its own, made of its facts: docs/decisions/040.
 */

const projectTopics = getProjectTopics();

/** The drawing of an event, as shapes. */
export const getShapesOfEvent = (event: HackDay): readonly Shape[] => {
  const projects = getProjectsOf(event);
  return getEventShapes({
    key: event.key,
    number: event.number,
    city: event.city,
    place: getRelativePlace(findCity(event.city), getCities()),
    projectsByTopic: projectTopics.map(
      ({ key }) => projects.filter(({ topics }) => topics.includes(key)).length,
    ),
  });
};

/** The illustration of a post, as shapes. */
export const getShapesOfPost = (post: Post): readonly Shape[] =>
  getPostShapes({
    slug: post.slug,
    motif: post.drawing,
    topic: post.topics[0] ?? post.slug,
    event: post.event === undefined ? undefined : findHackDay(post.event),
  });

const eventDrawings: ReadonlyMap<string, DrawingFile> = new Map(
  getHackDays().map((event) => [
    event.key,
    makeDrawingFile(event.key, writeSvg(getShapesOfEvent(event))),
  ]),
);

const postDrawings: ReadonlyMap<string, DrawingFile> = new Map(
  getPosts().map((post) => [
    post.slug,
    makeDrawingFile(post.slug, writeSvg(getShapesOfPost(post))),
  ]),
);

/** The drawings of all events and posts. */
export const drawings: readonly DrawingFile[] = [
  ...eventDrawings.values(),
  ...postDrawings.values(),
];

export const getEventDrawing = ({ key }: HackDay): Picture => toPicture(eventDrawings.get(key));

export const getPostDrawing = ({ slug }: Post): Picture => toPicture(postDrawings.get(slug));

function toPicture(drawing: DrawingFile | undefined): Picture {
  if (!drawing) throw new Error("Only what is on the site has a drawing.");
  return { src: `/drawn/${drawing.file}`, width: WIDTH, height: HEIGHT, alt: "" };
}

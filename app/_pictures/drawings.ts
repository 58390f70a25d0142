import memoize from "memoize";
import {
  findCity,
  findHackDay,
  getCities,
  getHackDays,
  getPosts,
  getProjectsOf,
  getProjectTopics,
} from "@/lib/content/content";
import type { HackDay, Post } from "@/lib/content/documents";
import { getEventShapes } from "@/lib/pictures/drawings/event-drawing";
import { getRelativePlace } from "@/lib/pictures/drawings/place";
import { getPostShapes } from "@/lib/pictures/drawings/post-drawing";
import {
  type DrawingFile,
  HEIGHT,
  makeDrawingFile,
  type Shape,
  WIDTH,
  writeSvg,
} from "@/lib/pictures/drawings/svg";
import type { Picture } from "@/lib/pictures/picture";

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

const drawEvent = memoize((event: HackDay) =>
  makeDrawingFile(event.key, writeSvg(getShapesOfEvent(event))),
);

const drawPost = memoize((post: Post) =>
  makeDrawingFile(post.slug, writeSvg(getShapesOfPost(post))),
);

/** The drawings of all events and posts. */
export const getDrawings = (): readonly DrawingFile[] => [
  ...getHackDays().map(drawEvent),
  ...getPosts().map(drawPost),
];

export const getEventDrawing = (event: HackDay): Picture => toPicture(drawEvent(event));

export const getPostDrawing = (post: Post): Picture => toPicture(drawPost(post));

const toPicture = ({ file }: DrawingFile): Picture => ({
  src: `/drawn/${file}`,
  width: WIDTH,
  height: HEIGHT,
  alt: "",
});

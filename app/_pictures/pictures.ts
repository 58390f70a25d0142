import type { HackDay, Post, Project, Supporter } from "@/lib/content/documents";
import type { PhotoReference } from "@/lib/pictures/photos";
import type { Picture } from "@/lib/pictures/picture";
import { getEventDrawing, getPostDrawing } from "./drawings";
import { getPhoto } from "./photos";

type Document = {
  readonly picture?: PhotoReference | undefined;
  readonly _raw: { readonly sourceFilePath: string };
};

const findPhoto = ({ picture, _raw }: Document): Picture | undefined =>
  picture && getPhoto(_raw.sourceFilePath, picture);

/** The photo of an event if somebody added one, or else its drawing. */
export const getEventPicture = (event: HackDay): Picture =>
  findPhoto(event) ?? getEventDrawing(event);

/** The photo of a post if somebody added one, or else its illustration. */
export const getPostPicture = (post: Post): Picture => findPhoto(post) ?? getPostDrawing(post);

/** The picture of a project, if somebody added one. */
export const findProjectPicture = (project: Project): Picture | undefined => findPhoto(project);

/** The logo of a supporter, if somebody added one. */
export const findLogo = ({ logo, name, _raw }: Supporter): Picture | undefined =>
  logo === undefined ? undefined : getPhoto(_raw.sourceFilePath, { src: logo, alt: name });

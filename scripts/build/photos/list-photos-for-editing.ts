import sharp from "sharp";
import { PHOTO_FOR_EDITING, type Photo } from "../../../lib/pictures/photos";
import { findPhotos } from "./find-photos";
import { writePhotoList } from "./photo-list";

/**
 * Lists the pictures for the live editing server, which shows each as it is: an editor does not
 * wait for pictures to be made. Only their first bytes are read. Those that cannot be read are
 * left out; the build says why.
 */
export async function listPhotosForEditing(contentFolder: string): Promise<void> {
  const photos: [name: string, photo: Photo][] = [];
  for (const { place, name } of await findPhotos(contentFolder)) {
    const { autoOrient } = await sharp(place)
      .metadata()
      .catch(() => ({ autoOrient: undefined }));
    if (autoOrient) photos.push([name, { src: getAddress(name), ...autoOrient }]);
  }
  await writePhotoList(Object.fromEntries(photos));
}

/** Where app/(files)/drawn serves it while content is edited; public files are where they are. */
const getAddress = (name: string) =>
  name.startsWith("/") ? name : PHOTO_FOR_EDITING + Buffer.from(name).toString("base64url");

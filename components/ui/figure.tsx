import type { Picture } from "@/lib/pictures/picture";
import { PictureCredit } from "./picture-credit";
import { PictureImage } from "./picture-image";

type Props = {
  readonly picture: Picture;
  readonly caption?: string | undefined;
  /** Whether it is the first picture of a text. */
  readonly first?: boolean;
};

/** A picture with what it shows and who made it. */
export function Figure({ picture, caption, first = false }: Props) {
  return (
    <figure>
      <PictureImage
        className="h-auto max-w-full rounded-xl"
        first={first}
        picture={picture}
        sizes="(min-width: 46rem) 42rem, 100vw"
      />
      <PictureCredit caption={caption} picture={picture} />
    </figure>
  );
}

import { Figure, PictureImage, Video } from "@/components/ui/pictures";
import { decodeAddress } from "@/lib/links/written-address";
import { getPictures } from "@/lib/pictures/pictures";
import type { WithText } from "@/lib/text/markdown/compiled-text";
import { getPhoto } from "./photos";

type FigureProps = {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly creditUrl?: string;
};

type VideoProps = { readonly href: string; readonly title: string; readonly still?: string };

type Illustrated = WithText & { readonly _raw: { readonly sourceFilePath: string } };

/**
 * What shows the pictures of one document, whose files lie beside it. The first one is fetched
 * before all else.
 *
 * @param document whose path within the content says where they lie
 */
export function getPictureComponents(document: Illustrated) {
  const file = document._raw.sourceFilePath;
  const [first] = getPictures(document);
  return {
    Figure: ({ caption, ...words }: FigureProps) => (
      <Figure
        caption={caption}
        first={decodeAddress(words.src) === first?.src}
        picture={getPhoto(file, words)}
      />
    ),
    Video: ({ still, ...words }: VideoProps) => (
      <Video
        still={still === undefined ? undefined : getPhoto(file, { src: still, alt: "" })}
        {...words}
      />
    ),
    img: (words: { readonly src: string; readonly alt: string }) => (
      <PictureImage
        className="h-auto max-w-full rounded-xl"
        first={decodeAddress(words.src) === first?.src}
        picture={getPhoto(file, words)}
        sizes="(min-width: 46rem) 42rem, 100vw"
      />
    ),
  };
}

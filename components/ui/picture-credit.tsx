import type { Picture } from "@/lib/pictures/picture";

type Props = {
  readonly picture: Pick<Picture, "credit" | "creditUrl">;
  /** What there is to say about the picture. */
  readonly caption?: string | undefined;
};

/** What stands under a picture: a caption, and who made it. */
export function PictureCredit({ picture: { credit, creditUrl }, caption }: Props) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="mt-2 text-base text-muted">
      {caption} {credit && <>Picture: {creditUrl ? <a href={creditUrl}>{credit}</a> : credit}</>}
    </figcaption>
  );
}

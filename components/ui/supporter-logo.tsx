import type { Picture } from "@/lib/pictures/picture";
import { NameMark } from "./name-mark";
import { PictureImage } from "./picture-image";

type Props = { readonly name: string; readonly logo?: Picture | undefined };

/** The logo of a supporter on white, as logos are drawn for it; or the letters of its name. */
export function SupporterLogo({ name, logo }: Props) {
  if (!logo) return <NameMark name={name} />;
  return <PictureImage className="logo" picture={{ ...logo, alt: "" }} sizes="6rem" />;
}

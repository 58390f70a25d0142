import type { Home, Site } from "@/lib/content/documents";
import { ButtonLink } from "../ui/button-link";

type Props = {
  readonly words: Home["noEvent"];
  readonly mailingList: Site["mailingList"];
};

/** Says plainly that no event is announced, and how to hear of the next. */
export function NoEventPanel({ words, mailingList }: Props) {
  return (
    <>
      <p className="font-display text-2xl leading-tight font-extrabold">{words.heading}</p>
      <p className="mt-3">{words.text}</p>
      <p className="mt-5 flex flex-wrap items-center gap-4">
        <ButtonLink href={mailingList.url}>{mailingList.label}</ButtonLink>
        <a href="/events/">Past events</a>
      </p>
    </>
  );
}

import { ButtonLink } from "@/components/ui/links";
import type { ShortLinkView } from "@/lib/links/short-link-view";
import { NextEventSentence } from "../../_page/next-event";
import { getPathLabel } from "../../_page/short-links";

type Props = { readonly link: ShortLinkView["link"] };

const OTHERWISE = { text: "This link leads nowhere at the moment.", offer: "/events/" };

/** Says that a short link leads nowhere at the moment, and offers what there is. */
export function LeadingNowhere({ link: { otherwise = OTHERWISE } }: Props) {
  return (
    <>
      <p className="text-xl">{otherwise.text}</p>
      <p>
        <ButtonLink href={otherwise.offer}>{getPathLabel(otherwise.offer)}</ButtonLink>
      </p>
      <NextEventSentence />
    </>
  );
}

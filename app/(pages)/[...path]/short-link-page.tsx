import type { Metadata } from "next";
import { Staged } from "@/components/events/stages";
import { DataBlock } from "@/components/layout/data-block";
import { PageHeading } from "@/components/layout/page-heading";
import { ShortLinkDestination } from "@/components/ui/links";
import { findHackDay } from "@/lib/content/content";
import {
  getLinkTimelineName,
  getShortLinkData,
  type ShortLinkView,
} from "@/lib/links/short-link-view";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { InlineScript } from "../../_scripts/inline-script";
import { LeadingNowhere } from "./leading-nowhere";

type Props = { readonly view: ShortLinkView };

export const getShortLinkMetadata = ({ link }: ShortLinkView): Metadata => ({
  ...describePage({
    title: link.title,
    description: link.about ?? `${link.title}.`,
    path: `${link.path}/`,
  }),
  robots: { index: false },
});

/**
 * The page of a short link redirects at once to where it leads at the moment: by script for the
 * visitor's clock, without JavaScript for the build's. Where it leads nowhere, it says so.
 */
export function ShortLinkPage({ view: { link, targets }, view }: Props) {
  const present = targets.values[0]?.value.value.to;
  return (
    <>
      {present && (
        <noscript>
          <meta content={`0;url=${present}`} httpEquiv="refresh" />
        </noscript>
      )}
      <DataBlock data={getShortLinkData(view)} id="short-link" />
      <InlineScript name="short-link" />
      <PageHeading lead={link.about} title={link.title} />
      <Staged
        className="mt-10 max-w-2xl space-y-5"
        getName={({ name }) => name}
        timeline={getLinkTimelineName(link)}
        values={targets.values}
      >
        {({ value: { to, eventKey = "" } }) =>
          to === null ? (
            <LeadingNowhere link={link} />
          ) : (
            <ShortLinkDestination event={findHackDay(eventKey)} to={to} />
          )
        }
      </Staged>
      <PageFoot edit="links.yaml" />
    </>
  );
}

import type { Metadata } from "next";
import { Staged } from "@/components/events/stages";
import { DataBlock } from "@/components/layout/data-block";
import { PageHeading } from "@/components/layout/page-heading";
import { ShortLinkDestination } from "@/components/ui/links";
import { buildSettings } from "@/lib/content/build-settings";
import { findHackDay, getSite } from "@/lib/content/content";
import { getDateWords } from "@/lib/events/times/event-dates";
import {
  getLinkTimelineName,
  getShortLinkData,
  type ShortLinkView,
} from "@/lib/links/short-links/short-link-view";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { InlineScript } from "../../_scripts/inline-script";
import { NoDestination } from "./no-destination";

type Props = { readonly view: ShortLinkView };

const asOf = getDateWords(buildSettings.now.toZonedDateTimeISO(getSite().timeZone).toPlainDate());

export const getShortLinkMetadata = ({ link }: ShortLinkView): Metadata => ({
  ...describePage({
    title: link.title,
    description: link.about ?? `${link.title}.`,
    path: `${link.path}/`,
  }),
  robots: { index: false },
});

/**
 * The page of a short link redirects at once to where it leads at the moment. Where that can change
 * it takes the visitor's clock, and without JavaScript says as of when it leads there. Where it
 * leads nowhere, it says so.
 */
export function ShortLinkPage({ view: { link, targets }, view }: Props) {
  const [present, ...coming] = targets.values;
  const to = present?.value.value.to;
  return (
    <>
      {to && coming.length === 0 && <meta content={`0;url=${to}`} httpEquiv="refresh" />}
      <DataBlock data={getShortLinkData(view)} id="short-link" />
      <InlineScript name="short-link" />
      <PageHeading lead={link.about} title={link.title} />
      <Staged
        className="mt-10 max-w-2xl space-y-5"
        getName={({ name }) => name}
        timeline={getLinkTimelineName(link)}
        values={targets.values}
      >
        {({ value: { to: target, eventKey = "" } }) =>
          target === null ? (
            <NoDestination link={link} />
          ) : (
            <ShortLinkDestination
              asOf={target === to && coming.length > 0 ? asOf : undefined}
              event={findHackDay(eventKey)}
              to={target}
            />
          )
        }
      </Staged>
      <PageFoot edit="links.yaml" />
    </>
  );
}

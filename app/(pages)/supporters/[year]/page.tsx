import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Section } from "@/components/layout/section";
import { GiftList, SupporterYears } from "@/components/ui/supporters";
import {
  getGiftsTo,
  getPageTrail,
  getSite,
  getSupportedHackDays,
  getSupportYears,
} from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath, getSupportersPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { findLogo } from "../../../_pictures/pictures";

type Props = { readonly params: Promise<{ readonly year: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getSupportYears().map((year) => ({ year: String(year) })),
    "year",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const year = Number((await params).year);
  const counts = countThings([[getSupportedHackDays(year).length, "event"]]);
  return describePage({
    title: `Supporters in ${year}`,
    description: `Everyone on record who gave money, a venue, food, prizes or time to ${counts} of ${site.name} in ${year}, and what each of them gave.`,
    path: getSupportersPath(year),
  });
}

export default async function SupporterYearPage({ params }: Props) {
  const year = Number((await params).year);
  if (!getSupportYears().includes(year)) notFound();
  return (
    <>
      <PageHeading
        lead="Thank you to everyone who helped. Some records do not say what was given."
        title={`Supporters in ${year}`}
        trail={getPageTrail({ path: `supporters/${year}` })}
      />
      {getSupportedHackDays(year).map((event) => (
        <Section
          heading={getHackDayName(event, site.name)}
          id={`event-${event.key}`}
          key={event.key}
        >
          <GiftList findLogo={findLogo} gifts={getGiftsTo(event)} />
          <p className="mt-6">
            <a href={getEventPath(event)}>All about the event in {event.city}</a>
          </p>
        </Section>
      ))}
      <Section heading="All years" id="years">
        <SupporterYears years={getSupportYears()} />
      </Section>
      <PageFoot add={["supporters"]} />
    </>
  );
}

import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { GiftList, SupporterYears } from "@/components/ui/supporters";
import { getGiftsTo, getSite, getSupportedHackDays, getSupportYears } from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getEventPath, getSupportersPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../../_page/describe-page";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { findLogo } from "../../../_pictures/pictures";

type Props = { readonly params: Promise<{ readonly year: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () => getSupportYears().map((year) => ({ year: String(year) }));

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
  return (
    <>
      <PageHeading
        lead="Thank you to everyone who helped. Some records do not say what was given."
        title={`Supporters in ${year}`}
        trail={[{ label: "Supporters", href: "/supporters/" }]}
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
      <PageFoot add={["supporter"]} />
    </>
  );
}

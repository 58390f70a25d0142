import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LeaveLetter, TakingPart } from "@/components/events/letter";
import { ByGroup } from "@/components/events/stages";
import { findHackDay, getHackDays, getSite, getWeekend } from "@/lib/content/content";
import { hasLetter } from "@/lib/events/print/letter";
import { getEventPath, getLetterPath, getLetterTextPath } from "@/lib/links/addresses";
import { getView } from "../../../../_events/event-views";
import { getFactsOfLetter } from "../../../../_events/facts-of-letter";
import { describePage } from "../../../../_page/describe-page";
import { listParams } from "../../../../_page/list-params";
import { PageHeading } from "../../../../_page/page-heading";
import { BrowserScript } from "../../../../_scripts/browser-script";

type Props = { readonly params: Promise<{ readonly key: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () => listParams(getHackDays().filter(hasLetter), "key");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = findHackDay((await params).key) ?? notFound();
  const { name } = getView(event);
  return {
    ...describePage({
      title: `A letter about ${name}`,
      description: `A letter to print that asks for study or professional leave to go to ${name}, and afterwards a record of taking part.`,
      path: getLetterPath(event),
    }),
    robots: { index: false },
  };
}

export default async function LetterPage({ params }: Props) {
  const event = findHackDay((await params).key) ?? notFound();
  const view = getView(event);
  const { request, record } = getWeekend().letter;
  const sheet = { facts: getFactsOfLetter(event), address: site.url + getEventPath(event) };
  return (
    <>
      <PageHeading
        title={view.name}
        trail={[
          { label: "Events", href: "/events/" },
          { label: view.name, href: getEventPath(event) },
        ]}
      />
      <ByGroup groups={["past"]} view={view}>
        {(isPast) =>
          isPast ? (
            <TakingPart record={record} {...sheet} />
          ) : (
            <LeaveLetter plain={getLetterTextPath(event)} request={request} {...sheet} />
          )
        }
      </ByGroup>
      <BrowserScript name="letter" />
    </>
  );
}

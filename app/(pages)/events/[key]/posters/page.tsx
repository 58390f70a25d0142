import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkList } from "@/components/ui/links";
import { findHackDay } from "@/lib/content/content";
import { SHEETS } from "@/lib/events/print/sheets";
import { getEventPath, getSheetPath } from "@/lib/links/addresses";
import { getPosterEvents, getView } from "../../../../_events/event-views";
import { describePage } from "../../../../_page/describe-page";
import { listParams } from "../../../../_page/list-params";
import { PageHeading } from "../../../../_page/page-heading";

type Props = { readonly params: Promise<{ readonly key: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listParams(getPosterEvents(), "key");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = findHackDay((await params).key) ?? notFound();
  const { name } = getView(event);
  return {
    ...describePage({
      title: `Posters for ${name}`,
      description: `Posters, an opening slide, table cards, pitch cards and a score sheet for ${name}, ready to print.`,
      path: `${getEventPath(event)}posters/`,
    }),
    robots: { index: false },
  };
}

export default async function PostersPage({ params }: Props) {
  const event = findHackDay((await params).key) ?? notFound();
  const { name } = getView(event);
  return (
    <>
      <PageHeading
        lead="Open one and print it. The paper is set already; turn on background graphics."
        title={`Posters for ${name}`}
        trail={[
          { label: "Events", href: "/events/" },
          { label: name, href: getEventPath(event) },
        ]}
      />
      <div className="mt-8">
        <LinkList
          links={SHEETS.map((sheet) => ({
            label: sheet.title,
            href: getSheetPath(event, sheet),
          }))}
        />
      </div>
      <p className="mt-8">
        <code>npm run posters -- {event.key}</code> makes PDF files of all of them.
      </p>
    </>
  );
}

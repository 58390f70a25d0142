import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findHackDay } from "@/lib/content/content";
import { getSheet, SHEETS } from "@/lib/events/print/sheets";
import { getSheetPath } from "@/lib/links/addresses";
import { getPosterEvents, getView } from "../../../../../_events/event-views";
import { describePage } from "../../../../../_page/describe-page";
import { listParams } from "../../../../../_page/list-params";
import { SheetOf } from "./sheet-of";
import "../../../../../styles/sheets.css";

type Props = { readonly params: Promise<{ readonly key: string; readonly sheet: string }> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getPosterEvents().flatMap(({ key }) => SHEETS.map(({ name }) => ({ key, sheet: name }))),
    "key",
    "sheet",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key, sheet } = await params;
  const event = findHackDay(key) ?? notFound();
  const plan = getSheet(sheet);
  const { name } = getView(event);
  return {
    ...describePage({
      title: `${plan.title}: ${name}`,
      description: `${plan.title} for ${name}, ready to print with its short link and QR code.`,
      path: getSheetPath(event, plan),
    }),
    robots: { index: false },
  };
}

export default async function SheetPage({ params }: Props) {
  const { key, sheet } = await params;
  return <SheetOf event={findHackDay(key) ?? notFound()} plan={getSheet(sheet)} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  findHackDay,
  getHackDaysWithProjects,
  getProjectsOf,
  getSite,
} from "@/lib/content/content";
import { getHackDayName } from "@/lib/events/hack-day";
import { getShortWhen } from "@/lib/events/times/event-dates";
import { getEventPath, getEventProjectsPath } from "@/lib/links/addresses";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../../_page/describe-page";
import { listParams } from "../../../_page/list-params";
import { PageFoot } from "../../../_page/page-foot";
import { PageHeading } from "../../../_page/page-heading";
import { ProjectGrid } from "../../../_page/project-grid";

type Props = { readonly params: Promise<{ readonly event: string }> };

const site = getSite();

export const dynamicParams = false;

export const generateStaticParams = () =>
  listParams(
    getHackDaysWithProjects().map(({ key }) => ({ event: key })),
    "event",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = findHackDay((await params).event) ?? notFound();
  const name = getHackDayName(event, site.name);
  const counts = countThings([[getProjectsOf(event).length, "project"]]);
  return describePage({
    title: `Projects of ${name}`,
    description: `The ${counts} that people made at ${name}, ${getShortWhen(event)}: what each is for, who made it and where to find it.`,
    path: getEventProjectsPath(event),
  });
}

export default async function EventProjectsPage({ params }: Props) {
  const event = findHackDay((await params).event) ?? notFound();
  const name = getHackDayName(event, site.name);
  return (
    <>
      <PageHeading
        lead={`What people made in ${event.city}, ${getShortWhen(event)}.`}
        title={`Projects of ${name}`}
        trail={[{ label: "Projects", href: "/projects/" }]}
      />
      <p className="my-8">
        <a href={getEventPath(event)}>All about this event</a>
      </p>
      <h2 className="sr-only">Projects</h2>
      <ProjectGrid projects={getProjectsOf(event)} />
      <PageFoot add={["projects"]} event={event.key} />
    </>
  );
}

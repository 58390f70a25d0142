import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PreviewMark } from "@/components/layout/preview-mark";
import { Note } from "@/components/ui/texts";
import { getHome, getSite } from "@/lib/content/content";
import type { HackDay, Project } from "@/lib/content/documents";
import { welsh } from "@/lib/languages/welsh";
import { inWelsh } from "../../../_content/languages";
import { describePage } from "../../../_page/describe-page";
import EventPage, { generateMetadata as describeEvent } from "../../events/[key]/page";
import EventsPage from "../../events/page";
import HomePage from "../../page";
import { TwinPage } from "./twin-page";

type Props = { readonly params: Promise<{ readonly path?: readonly string[] }> };

const site = getSite();

export const dynamicParams = false;

/** Every page that is there in Welsh; the finish step takes out the one that stands for none. */
export const generateStaticParams = () => {
  const paths = [...inWelsh.keys()].map((path) => path.split("/").filter(Boolean));
  return (paths.length > 0 ? paths : [["_none"]]).map((path) => ({ path }));
};

/** The address in the language of the site: "/events/". */
const getOriginalPath = async ({ params }: Props) =>
  `/${((await params).path ?? []).map((part) => `${part}/`).join("")}`;

const getProjectFacts = ({ title, summary }: Project) => ({
  title: title + welsh.event.titleEnd,
  description: summary ?? title,
});

/** Of the home page or the list of events. */
const getOwnFacts = (path: string) =>
  path === "/"
    ? { title: welsh.home.title, description: getHome(welsh).lead }
    : {
        title: welsh.events.title,
        description: welsh.events.description(site.name, site.since),
      };

const inWelshWords = ({ key }: HackDay) => ({ params: Promise.resolve({ key }), words: welsh });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const path = await getOriginalPath(props);
  if (!inWelsh.has(path)) notFound();
  const text = inWelsh.get(path);
  if (text?.type === "HackDay") return describeEvent(inWelshWords(text));
  const { title, description } =
    text?.type === "Project" ? getProjectFacts(text) : (text ?? getOwnFacts(path));
  return describePage({ title, description, path: welsh.root + path, language: welsh.language });
}

export default async function WelshPage(props: Props) {
  const path = await getOriginalPath(props);
  if (!inWelsh.has(path)) notFound();
  const text = inWelsh.get(path);
  return (
    <InWelsh>
      {text?.type === "HackDay" && <EventPage {...inWelshWords(text)} />}
      {text && text.type !== "HackDay" && <TwinPage path={path} twin={text} />}
      {path === "/" && <HomePage words={welsh} />}
      {path === "/events/" && <EventsPage words={welsh} />}
    </InWelsh>
  );
}

/** Marks what is not on the live site yet, and what no Welsh speaker has checked. */
function InWelsh({ children }: { readonly children: ReactNode }) {
  const { live, reviewedBy } = site.welsh ?? {};
  return (
    <div className="bleed page" data-page lang={welsh.language}>
      {!live && <PreviewMark mark="Welsh is not switched on" />}
      {!reviewedBy && (
        <div className="my-4">
          <Note>
            <p>Nid oes siaradwr Cymraeg wedi gwirio’r dudalen hon eto.</p>
            <p lang={site.language}>No Welsh speaker has checked this page yet.</p>
          </Note>
        </div>
      )}
      {children}
    </div>
  );
}

import { EditLinks } from "@/components/layout/edit-links";
import { getHackDays, getLatestHackDay, getSite } from "@/lib/content/content";
import { getAddLink, getEditUrl, type KnownFacts, type NewFileKind } from "@/lib/links/edit-links";

type Props = Pick<KnownFacts, "event" | "topic"> & {
  /** Path of the page's file within the content folder. */
  readonly edit?: string;
  /** What can be added to the page. */
  readonly add?: readonly NewFileKind[];
};

const site = getSite();
const number = Math.max(0, ...getHackDays().map((event) => event.number ?? 0)) + 1;

/** The foot of a page: how to correct it and how to add to it. */
export function PageFoot({ edit, add = [], event = getLatestHackDay()?.key, topic }: Props) {
  const editLinks = edit ? [{ label: "Edit this page", href: getEditUrl(site, edit) }] : [];
  const addLinks = add.map((kind) => getAddLink(site, kind, { event, number, topic }));
  return <EditLinks email={site.email} links={[...editLinks, ...addLinks]} />;
}

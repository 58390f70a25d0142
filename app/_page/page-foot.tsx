import { EditLinks } from "@/components/layout/edit-links";
import { getHackDays, getLatestHackDay, getSite } from "@/lib/content/content";
import {
  getAddLink,
  getEditUrl,
  getFormPath,
  type KnownFacts,
  type NewFileKind,
} from "@/lib/links/edit-links";

type Props = {
  /** Path of the page's file within the content folder. */
  readonly edit?: string;
  /** What can be added to the page. */
  readonly add?: readonly NewFileKind[];
  /** Key of the event that a new project is of; the latest if left out. */
  readonly event?: string | undefined;
  /** Key of the topic that a new post is about. */
  readonly topic?: string | undefined;
  /** What it is in, where that is another language than the page's. */
  readonly lang?: string | undefined;
};

const site = getSite();
const number = Math.max(0, ...getHackDays().map((event) => event.number ?? 0)) + 1;

/** The foot of a page: how to correct it and how to add to it. */
export function PageFoot({ edit, add = [], event = getLatestHackDay()?.key, topic, lang }: Props) {
  const facts: Partial<Record<NewFileKind, KnownFacts>> = {
    events: { number },
    posts: { topics: topic },
    projects: { path: event },
  };
  const editLinks = edit ? [{ label: "Edit this page", href: getFormPath(edit) }] : [];
  const addLinks = add.map((kind) => getAddLink(kind, facts[kind]));
  return (
    <EditLinks
      email={site.email}
      lang={lang}
      fileUrl={edit && getEditUrl(site, edit)}
      links={[...editLinks, ...addLinks]}
    />
  );
}

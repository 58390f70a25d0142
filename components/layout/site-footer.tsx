import type { Navigation, Site } from "@/lib/content/documents";
import { LinkList } from "../ui/links";

type Props = {
  readonly site: Site;
  readonly menu: Navigation["footer"];
};

/** Where else to go, how to get in touch, and who runs this. */
export function SiteFooter({ site, menu }: Props) {
  return (
    <footer className="page mt-24 border-t border-line bg-surface text-base">
      <div className="grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-4">
        {menu.map((group) => (
          <nav aria-label={group.heading} key={group.heading}>
            <h2 className="text-lg">{group.heading}</h2>
            <LinkList className="mt-2" links={group.items} />
          </nav>
        ))}
        <div>
          <h2 className="text-lg">Keep in touch</h2>
          <LinkList
            className="mt-2"
            links={[
              { label: site.mailingList.label, href: site.mailingList.url },
              { label: site.email, href: `mailto:${site.email}` },
              ...site.social.slice(0, 2).map(({ label, url }) => ({
                label,
                href: url,
                rel: url.startsWith("http") ? "me" : undefined,
              })),
            ]}
          />
        </div>
      </div>
      <p className="pb-10 text-muted">
        {site.disclaimer} <a href={site.repository}>This site is open source.</a>
      </p>
    </footer>
  );
}

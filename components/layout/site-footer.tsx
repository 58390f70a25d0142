import type { Navigation, Site } from "@/lib/content/documents";

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
            <ul className="mt-2">
              {group.items.map((item) => (
                <li key={item.href}>
                  <a className="inline-block py-1" href={item.href}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div>
          <h2 className="text-lg">Keep in touch</h2>
          <ul className="mt-2">
            <li>
              <a className="inline-block py-1" href={site.mailingList.url}>
                {site.mailingList.label}
              </a>
            </li>
            <li>
              <a className="inline-block py-1" href={`mailto:${site.email}`}>
                {site.email}
              </a>
            </li>
            {site.social.slice(0, 2).map((account) => (
              <li key={account.url}>
                <a
                  className="inline-block py-1"
                  href={account.url}
                  rel={account.url.startsWith("http") ? "me" : undefined}
                >
                  {account.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="pb-10 text-muted">
        {site.disclaimer} <a href={site.repository}>This site is open source.</a>
      </p>
    </footer>
  );
}

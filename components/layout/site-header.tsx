import type { MenuItem } from "@/lib/content/documents";
import { SearchBox } from "../search/search-box";

type Props = {
  readonly name: string;
  readonly menu: readonly MenuItem[];
};

/** Name, menu and search. The menu is plain links that wrap, so it needs no button on a small screen. */
export function SiteHeader({ name, menu }: Props) {
  return (
    <header className="page border-b border-line">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-1 py-3">
        <a
          className="flex items-center gap-2 py-1 font-display text-xl font-extrabold text-ink no-underline"
          href="/"
        >
          <svg
            aria-hidden="true"
            className="h-7 w-10 text-accent"
            height="28"
            viewBox="0 0 40 28"
            width="40"
          >
            <path
              d="M1 18h9l4-13 6 20 5-12 2 5h12"
              fill="none"
              stroke="currentColor"
              strokeLinecap="round"
              strokeLinejoin="round"
              strokeWidth="3"
            />
          </svg>
          {name}
        </a>
        {/* On a line of its own from the first moment, not when the search behind it has arrived. */}
        <nav aria-label="Main" className="max-lg:basis-full">
          <ul className="flex flex-wrap gap-x-5">
            {menu.map((item) => (
              <li key={item.href}>
                <a
                  className="inline-block py-1.5 font-semibold text-ink decoration-transparent hover:decoration-accent"
                  href={item.href}
                >
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
      </div>
    </header>
  );
}

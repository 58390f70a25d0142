import type { MenuItem } from "@/lib/content/documents";
import { SearchBox } from "../search/search-box";

type Props = {
  readonly name: string;
  readonly menu: readonly MenuItem[];
};

/**
 * Name, search and menu in one row. Where there is no room for the menu it is a popover, which
 * needs no script; a browser that does not know popovers shows it as a row of links.
 */
export function SiteHeader({ name, menu }: Props) {
  return (
    <header className="page border-b border-line">
      <div className="flex min-h-15 flex-wrap items-center gap-x-2 py-1.5 text-base min-[26rem]:gap-x-4 lg:gap-x-8">
        <a
          className="flex min-w-min flex-1 items-center gap-1 leading-tight font-extrabold text-ink no-underline min-[24rem]:text-lg lg:flex-none lg:text-xl"
          href="/"
        >
          <svg
            aria-hidden="true"
            className="h-5 w-6 text-accent max-[21.5rem]:hidden lg:h-7 lg:w-10"
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
        <a className="no-print py-2 font-semibold text-ink lg:hidden" href="/search/">
          Search
        </a>
        <button
          className="menu-button no-print rounded-lg border-2 border-ink px-1.5 py-1 font-semibold lg:hidden"
          popoverTarget="menu"
          type="button"
        >
          Menu
        </button>
        <nav aria-label="Main" className="menu" id="menu" popover="auto">
          <ul>
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

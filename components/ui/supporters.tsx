import type { Supporter } from "@/lib/content/documents";
import { getSupportersPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { PictureImage } from "./pictures";

/** Who gave, and what, if it is on record. */
export type Gift = {
  readonly supporter: Supporter;
  readonly what?: string | undefined;
};

/** What was given to one event. */
export type EventGifts = {
  readonly key: string;
  readonly href: string;
  readonly label: string;
  readonly gifts: readonly Gift[];
};

type FindLogo = (supporter: Supporter) => Picture | undefined;

type SupporterListProps = {
  /** Newest first. */
  readonly events: readonly EventGifts[];
  /** Of whom we do not know what they supported. */
  readonly others: readonly Supporter[];
  readonly findLogo: FindLogo;
};

const GROUP = "grid gap-x-8 border-t border-line py-3 lg:grid-cols-[12rem_1fr]";

/** Every supporter, event by event; the first mention of each is where links to it lead. */
export function SupporterList({ events, others, findLogo }: SupporterListProps) {
  const all = events.flatMap(({ key, gifts }) =>
    gifts.map(({ supporter }) => ({ key, slug: supporter.slug })),
  );
  const getName = (event: string) => (supporter: Supporter) => ({
    href: supporter.url,
    id: all.find(({ slug }) => slug === supporter.slug)?.key === event ? supporter.slug : undefined,
  });
  return (
    <div className="wide">
      {events.map(({ key, href, label, gifts }) => (
        <section className={GROUP} key={key}>
          <h3 className="mt-0!">
            <a className="inline-block py-1" href={href}>
              {label}
            </a>
          </h3>
          <GiftList findLogo={findLogo} getName={getName(key)} gifts={gifts} />
        </section>
      ))}
      {others.length > 0 && (
        <section className={GROUP}>
          <h3 className="mt-0!">We don’t know when</h3>
          <GiftList
            findLogo={findLogo}
            getName={({ url, slug }) => ({ href: url, id: slug })}
            gifts={others.map((supporter) => ({ supporter }))}
          />
        </section>
      )}
    </div>
  );
}

type SupporterYearsProps = { readonly years: readonly number[] };

/** The years in which somebody supported an event. */
export function SupporterYears({ years }: SupporterYearsProps) {
  if (years.length === 0) return null;
  return (
    <nav aria-label="Supporters by year">
      <ul className="flex list-none! flex-wrap gap-2 p-0! text-base">
        {years.map((year) => (
          <li className="mt-0!" key={year}>
            <a
              className="inline-block rounded-full border border-line bg-surface px-3 py-1 no-underline hover:border-accent"
              href={getSupportersPath(year)}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type GiftListProps = {
  readonly gifts: readonly Gift[];
  readonly findLogo: FindLogo;
  /** Where a name leads, and its own fragment; the page of all supporters if left out. */
  readonly getName?: (supporter: Supporter) => {
    readonly href: string | undefined;
    readonly id?: string | undefined;
  };
};

/** Who supported one event, and with what. */
export function GiftList({
  gifts,
  findLogo,
  getName = ({ slug }) => ({ href: `/supporters/#${slug}` }),
}: GiftListProps) {
  return (
    <ul className="grid list-none! gap-x-8 gap-y-1 p-0! text-base sm:grid-cols-2 lg:grid-cols-3">
      {gifts.map(({ supporter, what }) => {
        const logo = findLogo(supporter);
        const { href, id } = getName(supporter);
        return (
          <li className="mt-0! flex items-start gap-3" id={id} key={`${supporter.slug} ${what}`}>
            {logo && <PictureImage className="logo" picture={{ ...logo, alt: "" }} sizes="6rem" />}
            <p className="mt-0! min-w-0">
              {href ? (
                <a
                  className="inline-block py-0.5 font-bold"
                  data-needs={href.startsWith("/") ? "/supporters/" : undefined}
                  href={href}
                >
                  {supporter.name}
                </a>
              ) : (
                <strong>{supporter.name}</strong>
              )}
              {what && <>: {what}</>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

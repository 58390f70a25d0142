import type { Supporter } from "@/lib/content/documents";
import { getSupportersPath } from "@/lib/links/addresses";
import type { Picture } from "@/lib/pictures/picture";
import { NameMark, PictureImage } from "./pictures";

type SupporterListProps = {
  readonly supporters: readonly Supporter[];
  readonly findLogo: (supporter: Supporter) => Picture | undefined;
  /** Where an event's page is, and what to call it. */
  readonly nameEvent: (key: string) => { readonly href: string; readonly label: string };
};

/** Every supporter, with what it gave to which event. */
export function SupporterList({ supporters, findLogo, nameEvent }: SupporterListProps) {
  return (
    <ul className="grid list-none! gap-x-8 gap-y-6 p-0! sm:grid-cols-2">
      {supporters.map((supporter) => (
        <li className="mt-0! break-inside-avoid" id={supporter.slug} key={supporter.slug}>
          <p className="flex items-center gap-3 font-bold">
            <SupporterLogo logo={findLogo(supporter)} name={supporter.name} />
            {supporter.url ? <a href={supporter.url}>{supporter.name}</a> : supporter.name}
          </p>
          {supporter.gave && (
            <ul className="mt-2! text-base">
              {supporter.gave.map((gift) => {
                const event = nameEvent(gift.event);
                return (
                  <li key={`${gift.event} ${gift.what}`}>
                    <a href={event.href}>{event.label}</a>
                    {gift.what && <>: {gift.what}</>}
                  </li>
                );
              })}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

type SupporterLogoProps = { readonly name: string; readonly logo?: Picture | undefined };

/** The logo of a supporter on white, as logos are drawn for it; or the letters of its name. */
export function SupporterLogo({ name, logo }: SupporterLogoProps) {
  if (!logo) return <NameMark name={name} />;
  return <PictureImage className="logo" picture={{ ...logo, alt: "" }} sizes="6rem" />;
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

/** Who gave, and what, if it is on record. */
export type Gift = {
  readonly supporter: Supporter;
  readonly what?: string | undefined;
};

type GiftListProps = {
  readonly gifts: readonly Gift[];
  readonly findLogo: (supporter: Supporter) => Picture | undefined;
};

/** Who supported one event, and with what. */
export function GiftList({ gifts, findLogo }: GiftListProps) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {gifts.map(({ supporter, what }) => (
        <li className="flex items-center gap-3" key={`${supporter.slug} ${what}`}>
          <SupporterLogo logo={findLogo(supporter)} name={supporter.name} />
          <div className="min-w-0">
            <a
              className="font-bold"
              data-needs="/supporters/"
              href={`/supporters/#${supporter.slug}`}
            >
              {supporter.name}
            </a>
            {what && <span className="block text-base">{what}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

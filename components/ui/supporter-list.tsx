import type { Supporter } from "@/lib/content/documents";
import type { Picture } from "@/lib/pictures/picture";
import { SupporterLogo } from "./supporter-logo";

type Props = {
  readonly supporters: readonly Supporter[];
  readonly findLogo: (supporter: Supporter) => Picture | undefined;
  /** Where an event's page is, and what to call it. */
  readonly nameEvent: (key: string) => { readonly href: string; readonly label: string };
};

/** Every supporter, with what it gave to which event. */
export function SupporterList({ supporters, findLogo, nameEvent }: Props) {
  return (
    <ul className="grid list-none! gap-x-8 gap-y-6 p-0! sm:grid-cols-2">
      {supporters.map((supporter) => (
        <li className="mt-0! break-inside-avoid" id={supporter.slug} key={supporter.slug}>
          <p className="flex items-center gap-3 font-bold">
            <SupporterLogo logo={findLogo(supporter)} name={supporter.name} />
            {supporter.url ? <a href={supporter.url}>{supporter.name}</a> : supporter.name}
          </p>
          <ul className="mt-2! text-base">
            {(supporter.gave ?? []).map((gift) => {
              const event = nameEvent(gift.event);
              return (
                <li key={`${gift.event} ${gift.what}`}>
                  <a href={event.href}>{event.label}</a>
                  {gift.what && <>: {gift.what}</>}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

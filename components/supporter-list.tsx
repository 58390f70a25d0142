import type { Supporter } from "@/lib/documents";

type Props = {
  readonly supporters: readonly Supporter[];
  /** Where an event's page is, and what to call it. */
  readonly nameEvent: (key: string) => { readonly href: string; readonly label: string };
};

/** Every supporter, with what it gave to which event. */
export function SupporterList({ supporters, nameEvent }: Props) {
  return (
    <ul className="grid list-none! gap-x-8 gap-y-6 p-0! sm:grid-cols-2">
      {supporters.map(({ slug, name, url, gave = [] }) => (
        <li className="mt-0! break-inside-avoid" id={slug} key={slug}>
          <p className="font-bold">{url ? <a href={url}>{name}</a> : name}</p>
          <ul className="text-base">
            {gave.map((gift) => {
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

import type { Person } from "@/lib/content/documents";

type Props = { readonly people: readonly Person[] };

/** The people who look after the series. */
export function TeamList({ people }: Props) {
  return (
    <ul className="list-none! space-y-6 p-0!">
      {people.map((person) => (
        <li className="rounded-xl border border-line bg-surface p-5" key={person.slug}>
          <p className="text-xl font-extrabold">{person.name}</p>
          {person.role && <p className="text-muted">{person.role}</p>}
          {person.bio && <p className="mt-2">{person.bio}</p>}
          {person.links && (
            <p className="mt-2 flex flex-wrap gap-4 text-base">
              {person.links.map((link) => (
                <a href={link.url} key={link.url}>
                  {link.label}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { HealthGroup } from "@/lib/content/health";

type Props = {
  readonly groups: readonly HealthGroup[];
  /** Where a file of the content folder can be edited. */
  readonly getHref: (place: string) => string;
};

/** What is missing or due, each with a link to the file to edit. */
export function HealthList({ groups, getHref }: Props) {
  if (groups.length === 0) return <p>Nothing is missing or due.</p>;
  return (
    <ul className="grid gap-8 md:grid-cols-2">
      {groups.map(({ heading, items }) => (
        <li key={heading}>
          <h3>{heading}</h3>
          <ul className="list-disc pl-5">
            {items.map(({ what, place }) => (
              <li key={`${what} ${place}`}>
                {what}: <a href={getHref(place)}>{place}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

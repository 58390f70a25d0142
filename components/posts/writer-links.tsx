import { Fragment } from "react";
import type { Person } from "@/lib/content/documents";
import { getPersonPath } from "@/lib/links/addresses";

type Props = { readonly people: readonly Person[] };

/** Names of people with a page of their own, in a sentence. */
export function WriterLinks({ people }: Props) {
  return people.map((person, index) => (
    <Fragment key={person.slug}>
      {index > 0 && (index === people.length - 1 ? " and " : ", ")}
      <a href={getPersonPath(person)}>{person.name}</a>
    </Fragment>
  ));
}

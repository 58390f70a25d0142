import { Fragment } from "react";
import { getPersonPath } from "@/lib/addresses";
import type { Person } from "@/lib/documents";

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

import type { Page } from "./read-site";

/** A page that differs between two builds, with its titles. */
export type PageChange =
  | { readonly address: string; readonly kind: "added"; readonly after: string }
  | { readonly address: string; readonly kind: "removed"; readonly before: string }
  | {
      readonly address: string;
      readonly kind: "changed";
      readonly before: string;
      readonly after: string;
    };

/**
 * Which pages say something else than before.
 *
 * @param before pages by address
 * @param after likewise, of the new build
 * @returns changes in the order of their addresses
 */
export function comparePages(
  before: ReadonlyMap<string, Page>,
  after: ReadonlyMap<string, Page>,
): readonly PageChange[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  return addresses.flatMap((address): readonly PageChange[] => {
    const [was, is] = [before.get(address), after.get(address)];
    if (!was) return is ? [{ address, kind: "added", after: is.title }] : [];
    if (!is) return [{ address, kind: "removed", before: was.title }];
    const isSame =
      was.title === is.title && was.description === is.description && was.content === is.content;
    return isSame ? [] : [{ address, kind: "changed", before: was.title, after: is.title }];
  });
}

/**
 * A name as part of an address: small letters, digits and hyphens.
 *
 * @example slugText("Newcastle upon Tyne") // "newcastle-upon-tyne"
 */
export function slugText(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

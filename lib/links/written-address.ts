/**
 * An address whose spaces and accents may be written as %20 and the like; itself where it cannot be
 * decoded.
 *
 * @example decodeAddress("my%20ward.jpg") // "my ward.jpg"
 */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Whether an address leads to another site. Nothing of other sites is loaded, so that nobody is
 * followed.
 *
 * @example isElsewhere("//example.org/a.png") // true
 */
export const isElsewhere = (address: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

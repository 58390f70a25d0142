const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;

/** A text with the addresses in it covered by letters, so that their digits mean nothing. */
export function maskAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => "x".repeat(address.length));
}

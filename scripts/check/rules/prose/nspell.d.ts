declare module "nspell" {
  /** A checker of spelling made from a dictionary in Hunspell's form. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): unknown;
  };
}

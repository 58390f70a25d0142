/** Names that are said better in other words. */
const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
  src: "Picture file",
  alt: "What it shows",
  href: "Where it leads",
};

/** The name of a fact in words. @example getLabel("formerUrls") // "Former URLs" */
export function getLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  const label = words.replace(/\burl(s?)\b/, "URL$1");
  return IN_OTHER_WORDS[name] ?? label.charAt(0).toUpperCase() + label.slice(1);
}

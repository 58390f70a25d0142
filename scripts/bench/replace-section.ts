/**
 * Puts new text under a heading of the second level, at its old place, or at the end if there is
 * no such heading yet.
 *
 * @example replaceSection("## A\n\nold\n\n## B\n", "A", "new") // "## A\n\nnew\n\n## B\n"
 */
export function replaceSection(markdown: string, heading: string, text: string): string {
  const section = `## ${heading}\n\n${text.trim()}\n`;
  const parts = markdown.split(/^(?=## )/m);
  const place = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  if (place === -1) return `${markdown.trimEnd()}\n\n${section}`.trimStart();
  const isLast = place === parts.length - 1;
  return parts.with(place, isLast ? section : `${section}\n`).join("");
}

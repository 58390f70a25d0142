/**
 * Takes out the line breaks and spaces that the library puts round a text in CDATA, which would
 * be part of the text.
 *
 * @example tightenTexts("<title>\n  <![CDATA[A & B]]>\n</title>") // "<title><![CDATA[A & B]]></title>"
 */
export function tightenTexts(xml: string): string {
  return xml.replace(/>\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*</g, ">$1<");
}

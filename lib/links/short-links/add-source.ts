/*
 * Also shipped to the browser inside short-link pages, so: no imports, and as little as possible.
 */

/**
 * Passes a poster's or slide's `?src=` on to the target of a short link, as `source=`.
 *
 * Left out, so that the target stays as it is: an empty source, one longer than 64 characters, one
 * with control characters or broken Unicode, and any source for a target that already has one.
 *
 * @param targetUrl where the short link leads, with or without query and fragment
 * @param src the value of `src` as decoded from the address, if there is one
 * @example addSource("https://ti.to/x?a=1#top", "poster") // "https://ti.to/x?a=1&source=poster#top"
 */
export function addSource(targetUrl: string, src: string | null | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  if (!src || src.length > 64 || /[\u0000-\u001f\u007f-\u009f]/.test(src)) {
    return targetUrl;
  }
  let encoded: string;
  try {
    encoded = encodeURIComponent(src).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return targetUrl;
  }
  const hash = targetUrl.indexOf("#");
  const base = hash === -1 ? targetUrl : targetUrl.slice(0, hash);
  const fragment = hash === -1 ? "" : targetUrl.slice(hash);
  const question = base.indexOf("?");
  const query = question === -1 ? "" : base.slice(question + 1);
  if (/(^|&)source(=|&|$)/.test(query)) return targetUrl;
  const joint = question === -1 ? "?" : query === "" || query.endsWith("&") ? "" : "&";
  return `${base}${joint}source=${encoded}${fragment}`;
}

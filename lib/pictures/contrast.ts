/**
 * How well one colour can be told from another, from 1 for not at all to 21.
 *
 * @param one "#rrggbb"
 * @param other "#rrggbb"
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example getContrast("#ffffff", "#000000") // 21
 */
export function getContrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [getLuminance(one), getLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour that is seen where one lies over another and lets some of it through.
 *
 * @param share from 0 for nothing of the upper one to 1 for nothing of the lower one
 */
export function layColour(upper: string, lower: string, share: number): string {
  const below = getChannels(lower);
  return `#${getChannels(upper)
    .map((channel, place) => Math.round(channel * share + (below[place] ?? 0) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}

const getChannels = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function getLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = getChannels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

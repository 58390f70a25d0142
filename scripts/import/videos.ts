/** How known hosts embed a video, and where people watch it. */
const HOSTS: readonly (readonly [embed: RegExp, page: string])[] = [
  [
    /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+)/,
    "https://www.youtube.com/watch?v=",
  ],
  [/^(?:www\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]+)/, "https://www.youtube.com/watch?v="],
  [/^youtu\.be\/([\w-]+)/, "https://www.youtube.com/watch?v="],
  [/^player\.vimeo\.com\/video\/(\d+)/, "https://vimeo.com/"],
  [/^(?:www\.)?vimeo\.com\/(?:moogaloop\.swf\?clip_id=)?(\d+)/, "https://vimeo.com/"],
];

/**
 * The page of a video on a known host, from the address that embeds it.
 *
 * @example findVideoUrl("//player.vimeo.com/video/76979871") // "https://vimeo.com/76979871"
 */
export function findVideoUrl(address: string): string | undefined {
  const place = address.trim().replace(/^(?:https?:)?\/\//i, "");
  for (const [embed, page] of HOSTS) {
    const id = embed.exec(place)?.[1];
    if (id !== undefined && id !== "videoseries") return page + id;
  }
  return undefined;
}

const MEDIA_TYPES = {
  xml: "application/xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

/** A feed as hosts send it: as XML, so that browsers show it rather than save it. */
export function getFeedResponse(text: string, kind: keyof typeof MEDIA_TYPES): Response {
  return new Response(text, { headers: { "Content-Type": MEDIA_TYPES[kind] } });
}

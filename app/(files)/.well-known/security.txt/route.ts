import { buildSettings } from "@/lib/content/build-settings";
import { getSite } from "@/lib/content/content";
import { getSecurityTxt } from "@/lib/links/security-txt";

export const dynamic = "force-static";

export function GET(): Response {
  const { email, url, language } = getSite();
  return new Response(getSecurityTxt({ email, siteUrl: url, language }, buildSettings.now), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

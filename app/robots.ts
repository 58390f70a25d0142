import type { MetadataRoute } from "next";
import { buildSettings } from "@/lib/content/build-settings";
import { getSite } from "@/lib/content/content";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  // Whoever may not look at a preview would never see that it asks not to be listed.
  if (buildSettings.preview) return { rules: { userAgent: "*", allow: "/" } };
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${getSite().url}/sitemap.xml` };
}

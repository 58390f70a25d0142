import type { MetadataRoute } from "next";
import { buildSettings } from "@/lib/build-settings";
import { getSite } from "@/lib/content";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  if (buildSettings.preview) return { rules: { userAgent: "*", disallow: "/" } };
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${getSite().url}/sitemap.xml` };
}

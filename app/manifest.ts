import type { MetadataRoute } from "next";
import { getSite } from "@/lib/content/content";
import { pngIcons } from "./_pictures/icons";
import { themeColours } from "./_pictures/theme-colours";

export const dynamic = "force-static";

/** What a phone needs to know to put the site on its home screen; addresses are relative to it. */
export default function getManifest(): MetadataRoute.Manifest {
  const { name, description, language } = getSite();
  return {
    name,
    short_name: name,
    description,
    lang: language,
    start_url: "./",
    display: "browser",
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: pngIcons
      .filter(({ shape }) => shape !== "full")
      .map(({ file, shape, size }) => ({
        src: `icons/${file}`,
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose: shape === "maskable" ? "maskable" : "any",
      })),
  };
}

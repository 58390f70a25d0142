import type { Metadata } from "next";
import { drawIcon, type IconShape } from "@/lib/pictures/icons/icon";

/** Icons as PNG, for systems that take no SVG, and how large they are. */
export const pngIcons = [
  { file: "icon-192.png", shape: "rounded", size: 192 },
  { file: "icon-512.png", shape: "rounded", size: 512 },
  { file: "maskable-512.png", shape: "maskable", size: 512 },
  { file: "apple-touch-icon.png", shape: "full", size: 180 },
] as const satisfies readonly { file: string; shape: IconShape; size: number }[];

/** The icon in both colour schemes. */
export const svgIcon = { file: "icon.svg", svg: drawIcon("rounded", 32, "both") };

/** The mark as files to take away. */
export const markFiles = [
  { src: `/icons/${svgIcon.file}`, label: "Mark, SVG, for any size", size: 512 },
  ...pngIcons
    .filter(({ size }) => size === 512)
    .map(({ file, shape, size }) => ({
      src: `/icons/${file}`,
      label: `Mark, PNG, ${size} by ${size} pixels${shape === "maskable" ? ", without corners" : ""}`,
      size,
    })),
];

/** What every page says of the icons. */
export const iconLinks: Metadata["icons"] = {
  icon: { url: `/icons/${svgIcon.file}`, type: "image/svg+xml" },
  apple: { url: "/icons/apple-touch-icon.png" },
};

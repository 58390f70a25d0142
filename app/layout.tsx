import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { OnNowBanner } from "@/components/on-now-banner";
import { PreviewBanner } from "@/components/preview-banner";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { buildSettings } from "@/lib/build-settings";
import { getNavigation, getSite } from "@/lib/content";
import { BrowserScript } from "./browser-script";
import { getComingEvents } from "./event-views";
import { iconLinks } from "./icons";
import { StageClockScript } from "./stage-clock-script";
import { themeColours } from "./theme-colours";
import { canTimeTravel } from "./time-travel";
import "./globals.css";

const site = getSite();
const navigation = getNavigation();

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: `${site.name}: ${site.strapline}`, template: `%s – ${site.name}` },
  description: site.description,
  icons: iconLinks,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: themeColours.light },
    { media: "(prefers-color-scheme: dark)", color: themeColours.dark },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={site.language} suppressHydrationWarning>
      <head>
        <StageClockScript />
        {canTimeTravel && <BrowserScript name="time-travel" />}
      </head>
      <body>
        <a
          className="sr-only bg-accent px-4 py-2 font-bold text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-4 focus:z-10"
          href="#main"
        >
          Skip to the main text
        </a>
        <OnNowBanner views={getComingEvents()} />
        {buildSettings.preview && <PreviewBanner />}
        <SiteHeader menu={navigation.header} name={site.name} />
        <main className="page" id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter menu={navigation.footer} site={site} />
      </body>
    </html>
  );
}

import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { OnNowBanner } from "@/components/events/next-event";
import { PreviewBanner } from "@/components/layout/preview-banner";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { buildSettings } from "@/lib/content/build-settings";
import { getNavigation, getSite } from "@/lib/content/content";
import { getComingEvents } from "./_events/event-views";
import { iconLinks } from "./_pictures/icons";
import { themeColours } from "./_pictures/theme-colours";
import { BrowserScript } from "./_scripts/browser-script";
import { StageClockScript } from "./_scripts/stage-clock-script";
import { canTimeTravel } from "./_scripts/time-travel";
import "./styles/globals.css";

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

import type { Metadata } from "next";
import { HealthList } from "@/components/layout/health-list";
import { PageHeading } from "@/components/layout/page-heading";
import { Section } from "@/components/layout/section";
import { buildSettings } from "@/lib/content/build-settings";
import { getHealthInput, getSite } from "@/lib/content/content";
import { getHealth } from "@/lib/content/health";
import { getFormPath } from "@/lib/links/edit-links";

/* A page of previews only: next.config.mjs knows the ending .preview.tsx in no other build. */

const site = getSite();
const groups = getHealth(getHealthInput(), {
  seriesName: site.name,
  timeZone: site.timeZone,
  now: buildSettings.now,
});

export const metadata: Metadata = {
  title: "What is missing or due",
  description: `Work that waits for somebody: what the pages of ${site.name} lack, and what is due.`,
  robots: { index: false },
};

export default function HealthPage() {
  return (
    <>
      <PageHeading
        lead="Nothing here is a mistake. It is work that waits for somebody who knows."
        title="What is missing or due"
      />
      <Section heading="Due now" id="due">
        <HealthList getHref={getFormPath} groups={groups.filter(({ isDue }) => isDue)} />
      </Section>
      <Section heading="When there is time" id="later">
        <HealthList getHref={getFormPath} groups={groups.filter(({ isDue }) => !isDue)} />
      </Section>
    </>
  );
}

import type { Metadata } from "next";
import { HomeHero } from "@/components/events/next-event";
import { Section } from "@/components/layout/section";
import { TitledItems } from "@/components/ui/texts";
import {
  getEventLabel,
  getFeaturedProjects,
  getHome,
  getPosts,
  getSite,
} from "@/lib/content/content";
import { NextEvent } from "../_events/next-event";
import { getPulseYears } from "../_events/pulse-years";
import { describePage } from "../_page/describe-page";
import { PageFoot } from "../_page/page-foot";
import { PostGrid } from "../_page/post-grid";
import { ProjectGrid } from "../_page/project-grid";
import { SiteData } from "../_page/structured-data";

const site = getSite();
const home = getHome();

export const metadata: Metadata = describePage({
  title: site.name,
  fullTitle: `${site.name}: ${site.strapline}`,
  description: site.description,
  path: "/",
});

export default function HomePage() {
  return (
    <>
      <SiteData />
      <HomeHero home={home} years={getPulseYears()}>
        <NextEvent />
      </HomeHero>
      <Section heading={home.whoFor.heading} id="who-for" lead={home.whoFor.text}>
        <TitledItems items={home.whoFor.items} />
        {home.whoFor.link && (
          <p className="mt-6">
            <a href={home.whoFor.link.href}>{home.whoFor.link.label}</a>
          </p>
        )}
      </Section>
      <Section heading={home.howItWorks.heading} id="how-it-works" lead={home.howItWorks.text}>
        <TitledItems items={home.howItWorks.items} numbered />
      </Section>
      {getFeaturedProjects().length > 0 && (
        <Section heading={home.featured.heading} id="projects" lead={home.featured.text}>
          <ProjectGrid nameEvent={getEventLabel} projects={getFeaturedProjects()} />
          <p className="mt-6">
            <a href="/projects/">All projects</a>
          </p>
        </Section>
      )}
      <Section heading={home.promises.heading} id="promises">
        <TitledItems items={home.promises.items} />
      </Section>
      {getPosts().length > 0 && (
        <Section heading="From our posts" id="posts">
          <PostGrid posts={getPosts().slice(0, 3)} />
          <p className="mt-6">
            <a href="/posts/">All posts</a>
          </p>
        </Section>
      )}
      <Section heading={home.support.heading} id="support" lead={home.support.text}>
        <p data-needs="/supporters/">
          <a href="/supporters/">Our supporters, and how to join them</a>
        </p>
      </Section>
      <PageFoot edit={home._raw.sourceFilePath} />
    </>
  );
}

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
import { english, type Words } from "@/lib/languages/english";
import { NextEvent } from "../_events/next-event";
import { getPulseYears } from "../_events/pulse-years";
import { describePage } from "../_page/describe-page";
import { LanguageLink } from "../_page/language-link";
import { PageFoot } from "../_page/page-foot";
import { PostGrid } from "../_page/post-grid";
import { ProjectGrid } from "../_page/project-grid";
import { SiteData } from "../_page/structured-data";

const site = getSite();

export const metadata: Metadata = describePage({
  title: site.name,
  fullTitle: `${site.name}: ${site.strapline}`,
  description: site.description,
  path: "/",
});

type Props = { readonly words?: Words };

export default function HomePage({ words = english }: Props) {
  const home = getHome(words);
  return (
    <>
      <SiteData />
      <HomeHero home={home} words={words} years={getPulseYears(words)}>
        <NextEvent words={words} />
      </HomeHero>
      <LanguageLink path="/" words={words} />
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
          <ProjectGrid
            lang={words.ofContent}
            nameEvent={getEventLabel}
            projects={getFeaturedProjects()}
          />
          <p className="mt-6">
            <a href="/projects/">{words.home.allProjects}</a>
          </p>
        </Section>
      )}
      <Section heading={home.promises.heading} id="promises">
        <TitledItems items={home.promises.items} />
      </Section>
      {getPosts().length > 0 && (
        <Section heading={words.home.fromPosts} id="posts">
          <PostGrid lang={words.ofContent} posts={getPosts().slice(0, 3)} />
          <p className="mt-6">
            <a href="/posts/">{words.home.allPosts}</a>
          </p>
        </Section>
      )}
      <Section heading={home.support.heading} id="support" lead={home.support.text}>
        <p data-needs="/supporters/">
          <a href="/supporters/">{words.home.supporters}</a>
        </p>
      </Section>
      <PageFoot edit="home.yaml" lang={words.ofContent} />
    </>
  );
}

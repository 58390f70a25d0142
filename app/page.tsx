import type { Metadata } from "next";
import { NextEventPanel } from "@/components/next-event-panel";
import { NoEventPanel } from "@/components/no-event-panel";
import { PostCard } from "@/components/post-card";
import { ProjectGrid } from "@/components/project-grid";
import { Pulse } from "@/components/pulse";
import { Section } from "@/components/section";
import { Staged } from "@/components/staged";
import { TitledItems } from "@/components/titled-items";
import {
  findHackDay,
  getEventLabel,
  getFeaturedProjects,
  getHome,
  getPosts,
  getSite,
} from "@/lib/content";
import { NEXT_EVENT_TIMELINE } from "@/lib/event-views";
import { getView, nextEventValues } from "./event-views";
import { getPulseYears } from "./pulse-years";

const site = getSite();
const home = getHome();

export const metadata: Metadata = {
  title: { absolute: `${site.name}: ${site.strapline}` },
  description: site.description,
  alternates: { canonical: "/" },
};

export default function HomePage() {
  return (
    <>
      <div className="night bleed page py-10 lg:py-16">
        <div className="grid items-center gap-10 lg:grid-cols-[1.3fr_1fr]">
          <div>
            <h1 className="text-[clamp(2.75rem,1.6rem+5.5vw,5.5rem)]">{home.heading}</h1>
            <p className="mt-5 max-w-2xl text-xl">{home.lead}</p>
            <p className="mt-4">
              <a href="/about/">What it is and who comes</a>
            </p>
          </div>
          <section aria-label="The next event" className="rounded-2xl bg-surface p-6">
            <Staged getName={(key) => key} timeline={NEXT_EVENT_TIMELINE} values={nextEventValues}>
              {(key) => {
                const event = findHackDay(key);
                return event ? (
                  <NextEventPanel mailingList={site.mailingList} view={getView(event)} />
                ) : (
                  <NoEventPanel mailingList={site.mailingList} words={home.noEvent} />
                );
              }}
            </Staged>
          </section>
        </div>
        <Section heading={home.pulse.heading} id="pulse" lead={home.pulse.text}>
          <Pulse years={getPulseYears()} />
        </Section>
      </div>
      <Section heading={home.whoFor.heading} id="who-for" lead={home.whoFor.text}>
        <TitledItems items={home.whoFor.items} />
      </Section>
      <Section heading={home.howItWorks.heading} id="how-it-works" lead={home.howItWorks.text}>
        <TitledItems items={home.howItWorks.items} numbered />
      </Section>
      <Section heading={home.featured.heading} id="projects" lead={home.featured.text}>
        <ProjectGrid nameEvent={getEventLabel} projects={getFeaturedProjects()} />
        <p className="mt-6">
          <a href="/projects/">All projects</a>
        </p>
      </Section>
      <Section heading={home.promises.heading} id="promises">
        <TitledItems items={home.promises.items} />
      </Section>
      <Section heading="From our posts" id="posts">
        <div className="grid gap-10 md:grid-cols-3">
          {getPosts()
            .slice(0, 3)
            .map((post) => (
              <PostCard key={post.slug} post={post} />
            ))}
        </div>
        <p className="mt-6">
          <a href="/posts/">All posts</a>
        </p>
      </Section>
      <Section heading={home.support.heading} id="support" lead={home.support.text}>
        <p>
          <a href="/supporters/">Who has supported us, and how you can</a>
        </p>
      </Section>
    </>
  );
}

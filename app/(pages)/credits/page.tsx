import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { WriterLinks } from "@/components/posts/writer-links";
import { CreditList } from "@/components/ui/lists";
import { SupporterYears } from "@/components/ui/supporters";
import * as content from "@/lib/content/content";
import { getCredits, getPhotographers } from "@/lib/events/credits";
import { countThings } from "@/lib/text/count-things";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const site = content.getSite();
const events = content.getHackDays();
const organisers = getCredits(events, (event) => event.organisers, site.language);
const photographers = getCredits(events, getPhotographers, site.language);

export const metadata: Metadata = describePage({
  title: "Credits",
  description: `Who wrote, organised, photographed and supported what you find on the pages of ${site.name}, by name. Thank you to all of them.`,
  path: "/credits/",
});

export default function CreditsPage() {
  return (
    <>
      <PageHeading lead="People made everything here. Thank you to all of them." title="Credits" />
      {content.getWriters().length > 0 && (
        <Section
          heading="Writers"
          id="writers"
          lead="They wrote our posts, or the articles behind them."
        >
          <p>
            <WriterLinks people={content.getWriters()} />
          </p>
        </Section>
      )}
      {organisers.length > 0 && (
        <Section heading="Organisers" id="organisers" lead="They made the events happen.">
          <CreditList credits={organisers} nameEvent={content.getEventLabel} />
        </Section>
      )}
      {photographers.length > 0 && (
        <Section heading="Photographers" id="photographers">
          <CreditList credits={photographers} nameEvent={content.getEventLabel} />
        </Section>
      )}
      {content.getProjects().length > 0 && (
        <Section heading="Project teams" id="teams">
          <p>
            Each of the <a href="/projects/">{content.getProjects().length} projects</a> names its
            team, as far as we know.
          </p>
        </Section>
      )}
      {content.getSupporters().length > 0 && (
        <Section heading="Supporters" id="supporters">
          <p className="mb-4">
            <a data-needs="/supporters/" href="/supporters/">
              {countThings([[content.getSupporters().length, "supporter"]])}
            </a>{" "}
            have given money, venues, food, prizes or time. Here they are by year:
          </p>
          <SupporterYears years={content.getSupportYears()} />
        </Section>
      )}
      <Section heading="Is a name missing or wrong?" id="names">
        <p>
          Write to <a href={`mailto:${site.email}`}>{site.email}</a> and we’ll put it right. We’ll
          also take a name off if you ask us to.
        </p>
      </Section>
      <PageFoot add={["people", "supporters"]} />
    </>
  );
}

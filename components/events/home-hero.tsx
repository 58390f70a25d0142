import type { ReactNode } from "react";
import type { Home } from "@/lib/content/documents";
import { Section } from "../layout/section";
import { Pulse, type PulseYear } from "./pulse";

type Props = {
  readonly home: Home;
  readonly years: readonly PulseYear[];
  /** The next event, or that there is none. */
  readonly children: ReactNode;
};

/** The first screen: what it is, when the next one is, and the pulse. */
export function HomeHero({ home, years, children }: Props) {
  return (
    <div className="night bleed page py-10 lg:py-16">
      <div className="grid items-start gap-10 lg:grid-cols-[1.3fr_1fr]">
        <div>
          <h1 className="text-[clamp(2.75rem,1.6rem+5.5vw,5.5rem)]">{home.heading}</h1>
          <p className="mt-5 max-w-2xl text-xl">{home.lead}</p>
          <p className="mt-4">
            <a href="/about/">What it is and who comes</a>
          </p>
        </div>
        <section aria-label="The next event" className="rounded-2xl bg-surface p-6">
          {children}
        </section>
      </div>
      <Section heading={home.pulse.heading} id="pulse" lead={home.pulse.text}>
        <Pulse years={years} />
      </Section>
    </div>
  );
}

import type { Words } from "@/lib/languages/english";

/** One heartbeat: one hack day. */
export type Beat = {
  readonly href: string;
  /** Full name of the event. */
  readonly name: string;
  /** Short dates. */
  readonly when: string;
  /** Number of projects on record; 0 where none is. */
  readonly projects: number;
};

/** The beats of one year; a year without hack days has none. */
export type PulseYear = { readonly year: number; readonly beats: readonly Beat[] };

type Props = {
  readonly years: readonly PulseYear[];
  readonly words: Words;
};

/** How many beats of at least 24 px stand side by side on the widest page, 1,152 px. */
const MOST_IN_A_LINE = 48;

const BASELINE = 92;
const FULL_HEIGHT = 84;

/** How high the most projects at one hack day are: a hair's breadth to measure all others by. */
const SCALE = `M0 ${BASELINE - FULL_HEIGHT}H48`;

/** The trace of one beat, its peak in proportion to the projects. */
function getTrace(projects: number, scale: number): string {
  const height = Math.round((projects / scale) * FULL_HEIGHT);
  const peak = BASELINE - Math.max(height, 3);
  const dip = BASELINE + Math.round(height / 9);
  return `M0 ${BASELINE}H9L14 ${BASELINE - 6}L18 ${BASELINE}L24 ${peak}L30 ${dip}L34 ${BASELINE}H48`;
}

function describe({ name, when, projects }: Beat, { events }: Words): string {
  return `${name}, ${when}: ${projects === 0 ? events.noProjects : events.projects(projects)}`;
}

/**
 * One heartbeat for each hack day, as high as the number of its projects, flat in the years
 * without. The drawing is a list of links, so it is its own text equivalent.
 */
export function Pulse({ years, words }: Props) {
  const most = Math.max(0, ...years.flatMap(({ beats }) => beats.map((beat) => beat.projects)));
  const scale = Math.max(1, most);
  const places = years.reduce((sum, { beats }) => sum + Math.max(1, beats.length), 0);
  return (
    <>
      <ol className={`pulse relative pt-10 ${places <= MOST_IN_A_LINE ? "pulse-line" : ""}`}>
        {years.map(({ year, beats }) => (
          <li className="flex flex-col" key={year}>
            <ol aria-label={String(year)} className="flex h-26 items-end border-b border-line">
              {beats.map((beat) => (
                <li className="beat-width" key={beat.href}>
                  <a className="beat group block text-accent" href={beat.href}>
                    <Trace
                      d={getTrace(beat.projects, scale)}
                      dashes={beat.projects === 0 ? "3 3" : undefined}
                    />
                    <span className="beat-label">{describe(beat, words)}</span>
                  </a>
                </li>
              ))}
              {beats.length === 0 && (
                <li className="beat-width text-muted">
                  <Trace d={`M0 ${BASELINE}H48`} />
                  <span className="sr-only">{words.home.noHackDay(year)}</span>
                </li>
              )}
            </ol>
            <span aria-hidden="true" className="pt-1 text-sm text-muted">
              ’{String(year).slice(2)}
            </span>
          </li>
        ))}
      </ol>
      {most > 0 && <p className="mt-4 text-sm text-muted">{words.home.scale(most)}</p>}
    </>
  );
}

/** A piece of the line, under the line that it is measured by. */
function Trace({ d, dashes }: { readonly d: string; readonly dashes?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      className="block h-26 w-full"
      height="104"
      viewBox="0 0 48 104"
      preserveAspectRatio="none"
      width="34"
    >
      <path className="pulse-scale" d={SCALE} />
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeDasharray={dashes}
        strokeLinejoin="round"
        strokeWidth="2.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

import { makeChooser } from "./chooser";
import { getCityShapes, getHeartbeat, getScene } from "./event-drawing";
import { MOTIFS, type MotifName, type Tone } from "./motifs";
import { ACCENT, getPalette, type Ink, OUTLINE, PAPER, type Palette } from "./palette";
import type { Shape } from "./svg";

export type PostDrawingFacts = {
  readonly slug: string;
  /** What the post says, as a thing; one is chosen where the editor has not. */
  readonly motif?: MotifName | undefined;
  /** What it is about first of all. */
  readonly topic: string;
  /** The event that it is about; its city stands behind. */
  readonly event?: { readonly key: string; readonly city: string } | undefined;
};

/** Where the box of the motif is. */
const PLACE = "translate(140 26)scale(1.01)";

/**
 * The illustration of a post: a thing that represents what it says on the heartbeat line, before
 * the city of the event if it is about one, in the colours of that city or of its topic.
 */
export function getPostShapes({ slug, motif, topic, event }: PostDrawingFacts): readonly Shape[] {
  const { pick, pickFrom } = makeChooser(slug);
  const palette = getPalette(event?.city ?? topic);
  const thing = MOTIFS[motif ?? pickFrom(MOTIF_NAMES)];
  const beats = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  beats[pick(0, 2)] = pick(60, 110);
  beats[pick(9, 11)] = pick(30, 90);
  return [
    ...getScene(palette, { east: pick(20, 95) / 100, north: pick(20, 100) / 100 }),
    ...(event ? getCityShapes(event, palette) : []),
    ...getHeartbeat(beats, palette),
    ...thing.map(([tone, d]) => paintPart(tone, d, palette)),
  ];
}

const [FIRST = "speech", ...OTHERS] = Object.keys(MOTIFS) as MotifName[];
const MOTIF_NAMES: readonly [MotifName, ...MotifName[]] = [FIRST, ...OTHERS];

function paintPart(tone: Tone, d: string, { near }: Palette): Shape {
  const inks: Readonly<Record<Tone, Ink | undefined>> = {
    paper: PAPER,
    accent: ACCENT,
    tone: near,
    line: undefined,
  };
  return { d, fill: inks[tone], stroke: OUTLINE, width: 5, transform: PLACE };
}

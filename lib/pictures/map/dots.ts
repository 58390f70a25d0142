/** A place that something happened at, as often as it did. */
export type MapPlace = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How often, at least once. */
  readonly times: number;
};

/** A dot on the map with its name beside it. */
export type MapDot = MapPlace & {
  readonly radius: number;
  /** Radius of the circle around it that takes a tap. */
  readonly target: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
    /** Whether it has room enough to be written large, as a small screen needs it. */
    readonly roomy: boolean;
    /** Whether there is no room for it at all: then the list of cities alone has it. */
    readonly hidden: boolean;
  };
};

/** How large a map is drawn, in its own units. */
export type MapLook = {
  /** The area of a dot is in proportion to how often: this is the radius for once. */
  readonly radius: number;
  /** Size of the names (.map-name in app/styles/pictures.css). */
  readonly letters: number;
};

const LARGE: MapLook = { radius: 6, letters: 15 };

/** How much larger names are on a small screen. */
const ENLARGED = 1.45;
/** How wide a letter is at most, as a share of its size. */
const LETTER = 0.62;

/**
 * Radius of what can be hit of a dot: 24 pixels across on a phone, where the map is seven tenths of
 * its size (WCAG 2.5.8).
 */
const SMALLEST_TARGET = 17.2;

/**
 * Dots that can each be hit, with names that overlap neither each other nor what can be hit of other
 * dots, as far as there is room. The places with most to tell are named first.
 *
 * @param width of the map, in the same units as the places
 */
export function getDots(
  places: readonly MapPlace[],
  width: number,
  look: MapLook = LARGE,
): readonly MapDot[] {
  const dots = places
    .map((place) => {
      const radius = Math.round(look.radius * Math.sqrt(place.times) * 10) / 10;
      return { ...place, radius, target: Math.max(radius, SMALLEST_TARGET) };
    })
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  spread(dots);
  const boxes = dots.map(({ x, y, target }) => getBox(x, y, target, target));
  const names: Box[] = [];
  const large: Box[] = [];
  return dots.map((dot, own) => {
    const others = boxes.filter((_, index) => index !== own);
    const isOut = ({ left, right }: Box) => left < 0 || right > width;
    const count = (box: Box, obstacles: readonly Box[]) =>
      obstacles.filter((other) => overlap(box, other)).length + (isOut(box) ? 10 : 0);
    const getTrouble = ({ box, largeBox }: Choice) =>
      count(box, [...others, ...names]) * 10 + count(largeBox, [...others, ...large]);
    const best = getChoices(dot, look.letters).reduce((a, b) =>
      getTrouble(b) < getTrouble(a) ? b : a,
    );
    const hidden = count(best.box, names) > 0;
    if (!hidden) names.push(best.box);
    const roomy =
      !isOut(best.largeBox) &&
      ![...others, ...large].some((other) => overlap(best.largeBox, other));
    if (roomy) large.push(best.largeBox);
    return { ...dot, label: { ...best.label, roomy, hidden } };
  });
}

/** Moves neighbours apart, each by half of what is missing, until their targets do not overlap. */
function spread(dots: { x: number; y: number; readonly target: number }[]): void {
  for (let round = 0; round < 100; round += 1) {
    for (const [index, dot] of dots.entries()) {
      for (const other of dots.slice(index + 1)) {
        const [dx, dy] = [other.x - dot.x, other.y - dot.y];
        const distance = Math.hypot(dx, dy);
        const missing = (dot.target + other.target - distance) / 2;
        if (missing <= 0) continue;
        // Two at one place part sideways.
        const [right, down] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        dot.x -= right * missing;
        dot.y -= down * missing;
        other.x += right * missing;
        other.y += down * missing;
      }
    }
  }
}

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Choice = {
  readonly label: Omit<MapDot["label"], "roomy" | "hidden">;
  readonly box: Box;
  readonly largeBox: Box;
};

const getBox = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  ...{ left: x - halfWidth, right: x + halfWidth },
  ...{ top: y - halfHeight, bottom: y + halfHeight },
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** To the right of the dot, to the left, above, below and askew; the first is liked best. */
function getChoices(
  { name, x, y, radius }: MapPlace & { radius: number },
  letters: number,
): readonly [Choice, ...Choice[]] {
  const half = (name.length * LETTER * letters) / 2;
  const tall = letters / 2;
  const gap = radius + 4;
  const at = (x: number, y: number, anchor: MapDot["label"]["anchor"]) => {
    const toRight = { start: 1, middle: 0, end: -1 }[anchor];
    return {
      label: { x: Math.round(x), y: Math.round(y + letters * 0.34), anchor },
      box: getBox(x + toRight * half, y, half, tall),
      largeBox: getBox(x + toRight * half * ENLARGED, y, half * ENLARGED, tall * ENLARGED),
    };
  };
  return [
    at(x + gap, y, "start"),
    at(x - gap, y, "end"),
    at(x, y - gap - tall, "middle"),
    at(x, y + gap + tall, "middle"),
    at(x + gap * 0.6, y + gap, "start"),
    at(x + gap * 0.6, y - gap, "start"),
    at(x - gap * 0.6, y + gap, "end"),
    at(x - gap * 0.6, y - gap, "end"),
  ];
}

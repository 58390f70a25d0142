import { type GeoProjection, geoArea, geoContains, geoMercator, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { Coordinates } from "../drawings/place";
import { CoastPath } from "./coast-path";

/** Countries of the world as GeoJSON. */
export type Countries = FeatureCollection<Polygon | MultiPolygon>;

type Country = Feature<Polygon | MultiPolygon>;

/** The outline of the countries that a set of places lies in, in units of the drawing. */
export type Outline = {
  readonly width: number;
  readonly height: number;
  /** Path data of the countries themselves. */
  readonly land: string;
  /** Path data of what else is land in view. */
  readonly neighbours: string;
  readonly locate: (place: Coordinates) => readonly [x: number, y: number];
};

/** Room around the countries. */
const MARGIN = 6;

/** Islands smaller than this share of their country are left out, as a map of this size must. */
const SMALLEST_ISLAND = 0.0006;

/** How much is in view around places that lie in no country, in degrees. */
const AROUND = 3;

/**
 * Draws the countries that any of some places lies in, as wide as asked for; if none does, what is
 * around the places.
 *
 * @param width in units of the drawing
 */
export function getOutline(
  countries: Countries,
  places: readonly Coordinates[],
  width: number,
): Outline {
  const home = countries.features.filter(({ geometry }) =>
    getIslands(geometry).some((island) => holdsAny(island, places)),
  );
  const smallest = SMALLEST_ISLAND * home.reduce((sum, { geometry }) => sum + getArea(geometry), 0);
  const gather = (features: readonly Country[]): FeatureCollection => ({
    type: "FeatureCollection",
    features: features.map((country) => keepIslands(country, smallest, places)),
  });
  const land = gather(home);
  const { projection, height } = fit(home.length > 0 ? land : getSurroundings(places), width);
  const clipped = geoMercator()
    .scale(projection.scale())
    .translate(projection.translate())
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const draw = (areas: FeatureCollection) => {
    const coast = new CoastPath();
    geoPath(clipped, coast)(areas);
    return coast.toString();
  };
  const others = countries.features.filter((country) => !home.includes(country));
  return {
    width,
    height,
    land: draw(land),
    neighbours: draw(gather(others)),
    locate: ({ longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [Math.round(x), Math.round(y)];
    },
  };
}

/** Of no place, any will do: nothing is shown on such a map. */
function getSurroundings([
  first = { longitude: 0, latitude: 0 },
  ...others
]: readonly Coordinates[]) {
  const coordinates = [first, ...others].flatMap(({ longitude, latitude }) => [
    [longitude - AROUND, latitude - AROUND],
    [longitude + AROUND, latitude + AROUND],
  ]);
  const points: Feature = {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPoint", coordinates },
  };
  return { type: "FeatureCollection" as const, features: [points] };
}

function fit(
  land: FeatureCollection,
  width: number,
): { projection: GeoProjection; height: number } {
  const projection = geoMercator().fitWidth(width - 2 * MARGIN, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN - top]);
  return { projection, height: Math.ceil(bottom - top + 2 * MARGIN) };
}

/** A country without the islands that are small, or far from every place. */
function keepIslands(country: Country, smallest: number, places: readonly Coordinates[]): Country {
  const coordinates = getIslands(country.geometry).filter((island) => {
    const box = getBox(island);
    return places.some((place) => isNear(place, box, IN_VIEW)) && getIslandArea(island) > smallest;
  });
  return { ...country, geometry: { type: "MultiPolygon", coordinates } };
}

type Island = readonly Position[][];

const getIslands = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const getArea = (geometry: Polygon | MultiPolygon): number =>
  getIslands(geometry).reduce((sum, island) => sum + getIslandArea(island), 0);

/** In steradians. An island too small for the grid of the data turns inside out: it has none. */
function getIslandArea(island: Island): number {
  const area = geoArea({ type: "Polygon", coordinates: [...island] });
  return area > 2 * Math.PI ? 0 : area;
}

type Box = { west: number; east: number; south: number; north: number };

/** How far from a city, in degrees, other land may be seen. */
const IN_VIEW = 15;

/** The corners of an island in degrees: quick to ask before its outline is looked at closely. */
function getBox([coast = []]: Island): Box {
  const box: Box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [longitude = 0, latitude = 0] of coast) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

function holdsAny(island: Island, places: readonly Coordinates[]): boolean {
  const box = getBox(island);
  const polygon: Polygon = { type: "Polygon", coordinates: [...island] };
  return places
    .filter((place) => isNear(place, box, 0))
    .some(({ longitude, latitude }) => geoContains(polygon, [longitude, latitude]));
}

const isNear = ({ longitude, latitude }: Coordinates, box: Box, degrees: number): boolean =>
  longitude >= box.west - degrees &&
  longitude <= box.east + degrees &&
  latitude >= box.south - degrees &&
  latitude <= box.north + degrees;

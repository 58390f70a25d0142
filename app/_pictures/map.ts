import { readFileSync } from "node:fs";
import path from "node:path";
import memoize from "memoize";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { findCity, getCities } from "@/lib/content/content";
import type { City } from "@/lib/content/documents";
import { getVisitedCities } from "@/lib/events/lists/visited-cities";
import { english, type Words } from "@/lib/languages/english";
import { getCityId } from "@/lib/links/addresses";
import { type DrawingFile, makeDrawingFile, writeSvg } from "@/lib/pictures/drawings/svg";
import { getDots, type MapDot, type MapPlace } from "@/lib/pictures/map/dots";
import { getOutline } from "@/lib/pictures/map/outline";
import type { Picture } from "@/lib/pictures/picture";
import { getViews } from "../_events/event-views";

/* The map of the cities that hack days are in, drawn once for all pages. */

/** Natural Earth's countries at 1:10 million, in the public domain, packaged as world-atlas. */
const WORLD = "node_modules/world-atlas/countries-10m.json";

/** Width of the map in its own units. */
const MAP_WIDTH = 400;

const LAND = { light: "#f0d9dc", dark: "#3b2743" };
const NEIGHBOURS = { light: "#f5ece3", dark: "#1f1826" };

type World = Topology<{ countries: GeometryCollection }>;

const getCoast = memoize(() => {
  const world: World = JSON.parse(readFileSync(path.join(process.cwd(), WORLD), "utf8"));
  return getOutline(
    feature(world, world.objects.countries) as Parameters<typeof getOutline>[0],
    getCities(),
    MAP_WIDTH,
  );
});

/** The coast and nothing else, as a file that every page with a map shares. */
export const getMapFile = memoize((): DrawingFile => {
  const coast = getCoast();
  const shapes = [
    { d: coast.neighbours, fill: NEIGHBOURS },
    { d: coast.land, fill: LAND },
  ];
  return makeDrawingFile("map", writeSvg(shapes, coast));
});

/** The coast as a picture under the dots. */
export const getMapPicture = (): Picture => {
  const { width, height } = getCoast();
  return { src: `/drawn/${getMapFile().file}`, width, height, alt: "" };
};

/** The cities that hack days have been or will be in. */
export const getCitiesVisited = memoize((words: Words = english) =>
  getVisitedCities(getCities(), getViews(words)),
);

/** A dot for each city with hack days, the larger the more there were. */
export const getCityDots = (): readonly MapDot[] =>
  getDots(
    getCitiesVisited().map(({ city, held }) => locate(city, Math.max(held, 1))),
    getCoast().width,
  );

/** The dot of one city, on a small map; none for a city that is not known. */
export function getDotOf(name: string): readonly MapDot[] {
  const city = findCity(name);
  return city ? getDots([locate(city, 1)], getCoast().width, { radius: 17, letters: 44 }) : [];
}

/** Where the hack days of a city are listed; all of them if none in it has been held or is to be. */
export function getCityPath(name: string): string {
  const isListed = getCitiesVisited().some(({ city }) => city.name === name);
  return isListed ? `/events/#${getCityId(name)}` : "/events/";
}

function locate(city: City, times: number): MapPlace {
  const [x, y] = getCoast().locate(city);
  return { name: city.name, x, y, times };
}

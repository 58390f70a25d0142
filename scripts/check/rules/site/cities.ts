import { reportField } from "../../document";
import { type CheckedSite, getDocuments } from "../../site";

/** Further from the middle of all cities than this, latitude and longitude are most likely swapped. */
const FAR_DEGREES = 20;

/** Cities that are far away from all others. */
export function checkCities(site: CheckedSite) {
  for (const document of getDocuments(site, "CityList")) {
    const getMiddle = (axis: string) => {
      const values = document.values.filter(({ path }) => path.at(-1) === axis);
      const numbers = values.map(({ node }) => Number(node.value)).toSorted((a, b) => a - b);
      return numbers[Math.floor(numbers.length / 2)] ?? 0;
    };
    const middle = { latitude: getMiddle("latitude"), longitude: getMiddle("longitude") };
    const told = new Set<unknown>();
    for (const { path, node } of document.values) {
      const axis = path.at(-1);
      if ((axis !== "latitude" && axis !== "longitude") || told.has(path[1])) continue;
      if (Math.abs(Number(node.value) - middle[axis]) <= FAR_DEGREES) continue;
      told.add(path[1]);
      const reason = `${axis}: “${node.source}” is far from all other cities. Are latitude and longitude the right way round?`;
      reportField(document, path, "field/number", reason, { isAdvice: true });
    }
  }
}

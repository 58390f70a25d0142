import { reportField } from "../../document";
import { type CheckedSite, getDocuments } from "../../site";

/** Further from the middle of all cities than this, latitude and longitude are most likely swapped. */
const FAR_DEGREES = 20;

/** Cities that are far away from all others. */
export function checkCities(site: CheckedSite) {
  for (const document of getDocuments(site, "CityList")) {
    for (const axis of ["latitude", "longitude"]) {
      const values = document.values.filter(({ path }) => path.at(-1) === axis);
      const numbers = values.map(({ node }) => Number(node.value)).toSorted((a, b) => a - b);
      const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
      for (const { path, node } of values) {
        if (Math.abs(Number(node.value) - middle) <= FAR_DEGREES) continue;
        const reason = `${axis}: “${node.source}” is far from all other cities. Are latitude and longitude the right way round?`;
        reportField(document, path, "field/number", reason, { isAdvice: true });
      }
    }
  }
}

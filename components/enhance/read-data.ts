/** What the page gives its script, in a data block with this id (components/layout/data-block.tsx). */
export function readData<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)?.textContent ?? "null");
}

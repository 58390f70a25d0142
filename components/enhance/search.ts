/*
 * Makes the form of the search page give results while one types, narrowed down by kind, event,
 * topic and year, and keeps the search in the address. Until there is something to look for,
 * nothing is loaded. Without it the page has links to everything.
 */
import {
  type Findings,
  makeSearchLibrary,
  type SearchDocument,
  type SearchLibrary,
} from "../../lib/search/search-library";
import { findTerm, getWords } from "../../lib/search/search-terms";
import { moveByArrows } from "./search/move-by-arrows";
import { makeResult } from "./search/search-result";
import { showNeedsScript } from "./show-needs-script";

const FILTERS = ["kind", "year", "event", "topic"] as const;
const FIELDS = ["q", ...FILTERS] as const;

/** How many results are shown at once. */
const STEP = 8;

/** How long to wait for the next letter, in milliseconds. */
const PATIENCE = 150;

const find = <Kind extends HTMLElement>(name: string) =>
  document.querySelector<Kind>(`[data-search-${name}]`);

function start(form: HTMLFormElement): void {
  const status = find("status");
  const list = find<HTMLOListElement>("results");
  const more = find<HTMLButtonElement>("more");
  const help = find("none");
  if (!status || !list || !more || !help) return;
  let library: Promise<SearchLibrary> | undefined;
  let turn = 0;
  let shown = STEP;

  const read = (name: string) => String(new FormData(form).get(name) ?? "").trim();

  const fits = ({ kind, year, event, topics }: SearchDocument): boolean =>
    [
      [read("kind"), [kind]],
      [read("year"), [String(year)]],
      [read("event"), [event]],
      [read("topic"), topics],
    ].every(([wanted, values]) => wanted === "" || values?.includes(String(wanted)));

  const label = (name: string, value: string): string => {
    const field = form.elements.namedItem(name);
    if (value === "" || !(field instanceof HTMLSelectElement)) return "";
    return [...field.options].find((option) => option.value === value)?.text ?? "";
  };

  const describe = ({ kind, year, event }: SearchDocument): string =>
    [label("kind", kind), label("event", event) || (year > 0 ? String(year) : "")]
      .filter(Boolean)
      .join(" · ");

  const clear = () => {
    list.replaceChildren();
    status.textContent = "";
    more.hidden = true;
    help.hidden = true;
  };

  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const query = read("q");
    const isNarrowed = FILTERS.some((name) => read(name) !== "");
    if (query === "" && !isNarrowed) return clear();
    library ??= loadLibrary(form.action);
    // What failed may work when it is tried again.
    library.catch(() => {
      library = undefined;
    });
    const findings = (await library)(query);
    if (mine !== turn) return;
    const pages = findings.documents.filter(fits);
    const results = pages
      .slice(0, shown)
      .map((page) => makeResult(page, describe(page), findings.terms));
    list.replaceChildren(...results);
    list.hidden = results.length === 0;
    status.textContent = getStatus(query, pages.length, findings);
    more.hidden = pages.length <= shown;
    help.hidden = pages.length > 0;
  };

  const tell = () => {
    status.textContent = "Search can’t be reached just now. The lists below lead everywhere.";
  };

  const keep = () => {
    const address = new URL(location.href);
    for (const name of FIELDS) {
      if (read(name)) address.searchParams.set(name, read(name));
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  };

  const restore = () => {
    const { searchParams } = new URL(location.href);
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = searchParams.get(name) ?? "";
      }
    }
    search().catch(tell);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = (patience: number) => {
    shown = STEP;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep();
      search().catch(tell);
    }, patience);
  };

  form.addEventListener("input", () => renew(PATIENCE));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    renew(0);
  });
  more.addEventListener("click", () => {
    const next = list.children.length;
    shown += STEP;
    search()
      .then(() => list.children[next]?.querySelector("a")?.focus())
      .catch(tell);
  });
  moveByArrows(form, list);
  addEventListener("pageshow", restore);
  showNeedsScript();
}

async function loadLibrary(searchPage: string): Promise<SearchLibrary> {
  const response = await fetch(new URL("index.json", searchPage));
  if (!response.ok) throw new Error(`The index answers ${response.status}.`);
  const documents: readonly SearchDocument[] = await response.json();
  return makeSearchLibrary(documents);
}

/** What was found, in a sentence that screen readers speak. */
function getStatus(query: string, count: number, { corrections }: Findings): string {
  const pages = count === 1 ? "1 page" : `${count} pages`;
  const slips = [...corrections].map(
    ([typed, meant]) => `Nothing found for “${typed}”. Showing “${meant}” instead.`,
  );
  if (count > 0) return [`${pages} found.`, ...slips].join(" ");
  if (query !== "" && getWords(query).every((word) => !findTerm(word))) {
    return "Those words are on almost every page. Add one that says what you’re after.";
  }
  return `Nothing found${query && ` for “${query}”`}.`;
}

const form = find<HTMLFormElement>("form");
if (form) start(form);

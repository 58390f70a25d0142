/*
 * Makes the form of the projects page narrow the list down on the spot, and keeps the choice in
 * the address so that it can be shared and survives going back. Events without a match go, those
 * with one open. Without it the page has the whole list.
 */

import { showNeedsScript } from "./show-needs-script";

const FIELDS = ["q", "topic", "with"] as const;

type Choice = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Lower case without accents, so that "cafe" finds "Café". */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const has = (list: string | undefined, word: string) =>
  !word || (list ?? "").split(" ").includes(word);

function start(form: HTMLFormElement, list: HTMLElement, count: HTMLElement): void {
  const groups = [...list.querySelectorAll("details")].map((group) => ({
    group,
    wasOpen: group.open,
    name: group.querySelector("summary")?.textContent ?? "",
    rows: [...group.querySelectorAll("li")],
  }));
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const readChoice = (): Choice => {
    const data = new FormData(form);
    const read = (name: string) => String(data.get(name) ?? "").trim();
    return { q: read("q"), topic: read("topic"), with: read("with") };
  };

  let wasNarrowed = false;

  const show = () => {
    const choice = readChoice();
    const isNarrowed = Object.values(choice).some(Boolean);
    const words = fold(choice.q).split(/\s+/);
    let shown = 0;
    for (const { group, wasOpen, name, rows } of groups) {
      const matching = rows.filter((row) => {
        const text = fold(`${name} ${row.textContent}`);
        const isMatch =
          has(row.dataset.topics, choice.topic) &&
          has(row.dataset.with, choice.with) &&
          words.every((word) => text.includes(word));
        row.hidden = !isMatch;
        return isMatch;
      });
      shown += matching.length;
      group.hidden = matching.length === 0;
      if (isNarrowed) group.open = true;
      else if (wasNarrowed) group.open = wasOpen;
    }
    wasNarrowed = isNarrowed;
    count.textContent =
      shown === 0
        ? "No project matches. Try fewer words, or all topics."
        : `${shown} of ${total} projects`;
  };

  const keep = () => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(readChoice())) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  };

  const restore = () => {
    const address = new URL(location.href);
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = address.searchParams.get(name) ?? "";
      }
    }
    show();
  };

  form.addEventListener("input", () => {
    show();
    keep();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector<HTMLElement>("details:not([hidden]) li:not([hidden]) a")?.focus();
  });
  addEventListener("pageshow", restore);
  showNeedsScript();
  restore();
}

const form = document.querySelector<HTMLFormElement>("[data-filter-form]");
const list = document.querySelector<HTMLElement>("[data-filter-list]");
const count = document.querySelector<HTMLElement>("[data-filter-count]");
if (form && list && count) start(form, list, count);

/*
 * Makes the form of the projects page narrow the list down on the spot, and keeps the choice in
 * the address so that it can be shared and survives going back. Without it the page has links.
 */

import { showNeedsScript } from "./show-needs-script";

const FIELDS = ["q", "event", "topic"] as const;

type Choice = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Lower case without accents, so that "cafe" finds "Café". */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function matches(row: HTMLElement, { q, event, topic }: Choice): boolean {
  const text = fold(row.textContent ?? "");
  return (
    (!event || row.dataset.event === event) &&
    (!topic || (row.dataset.topics ?? "").split(" ").includes(topic)) &&
    fold(q)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function start(form: HTMLFormElement, list: HTMLElement, count: HTMLElement): void {
  const rows = [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement);

  const readChoice = (): Choice => {
    const data = new FormData(form);
    const read = (name: string) => String(data.get(name) ?? "").trim();
    return { q: read("q"), event: read("event"), topic: read("topic") };
  };

  const show = () => {
    const choice = readChoice();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !matches(row, choice);
      if (!row.hidden) shown += 1;
    }
    count.textContent =
      shown === 0
        ? "No project matches. Try fewer words, or all events and topics."
        : `${shown} of ${rows.length} projects`;
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
    list.querySelector<HTMLElement>("li:not([hidden]) a")?.focus();
  });
  addEventListener("pageshow", restore);
  showNeedsScript();
  restore();
}

const form = document.querySelector<HTMLFormElement>("[data-filter-form]");
const list = document.querySelector<HTMLElement>("[data-filter-list]");
const count = document.querySelector<HTMLElement>("[data-filter-count]");
if (form && list && count) start(form, list, count);

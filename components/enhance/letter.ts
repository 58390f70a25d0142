/*
 * Fills names into a letter while they are typed, and prints it. They are neither sent nor kept;
 * without it the letter has lines to write on.
 */

import { showNeedsScript } from "./show-needs-script";

function start(form: HTMLFormElement): void {
  const fill = () => {
    for (const [name, value] of new FormData(form)) {
      for (const blank of document.querySelectorAll(`[data-fill="${name}"]`)) {
        blank.textContent = String(value) || "\u00a0";
      }
    }
  };
  form.addEventListener("input", fill);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    print();
  });
  // A browser may have kept what was typed when somebody comes back.
  addEventListener("pageshow", fill);
  showNeedsScript();
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-letter]")) start(form);

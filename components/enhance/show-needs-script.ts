/**
 * Shows what is of use with scripts only, and hides what is of use without. Browsers that tell
 * style sheets whether there are scripts do so from the start (`.needs-script` in app/styles/globals.css),
 * so that nothing moves later; this is for those before 2023.
 */
export function showNeedsScript(): void {
  for (const part of document.querySelectorAll(".needs-script")) {
    part.classList.remove("needs-script");
  }
  for (const part of document.querySelectorAll(".needs-no-script")) part.remove();
}

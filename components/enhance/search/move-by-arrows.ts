/**
 * Lets the arrow keys lead from a form's text field through the links of a list and back, and
 * Escape back to the field at once. Tab works as ever.
 */
export function moveByArrows(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>("input");
  const move = (event: KeyboardEvent) => {
    const stops: readonly (Element | null)[] = [field, ...list.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Escape: -place };
    const step = steps[event.key];
    const target = place < 0 || !step ? undefined : stops[place + step];
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    target.focus();
  };
  field?.addEventListener("keydown", move);
  list.addEventListener("keydown", move);
}

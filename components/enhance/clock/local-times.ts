declare const LANGUAGE: string;
/** IANA name of the events' time zone. */
declare const TIME_ZONE: string;

/** Beside moments at which people act: what a clock shows then where the reader is, if that differs. */
export function showLocalTimes(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-local-time]:empty")) {
    const moment = Number(place.dataset.localTime);
    const say = (timeZone?: string) =>
      new Intl.DateTimeFormat(LANGUAGE, { timeZone, dateStyle: "full", timeStyle: "short" }).format(
        moment,
      );
    if (say() !== say(TIME_ZONE)) place.textContent = `Where you are that is ${say()}.`;
  }
}

/**
 * Facts of an event that contradict each other or cannot be read.
 *
 * The message is for an editor. `field` is the path in the front matter ("signUp.closes"),
 * `reason` the message without the event's key.
 */
export class TimelineError extends Error {
  override readonly name = "TimelineError";
  readonly eventKey: string;
  readonly field: string;
  readonly reason: string;

  constructor(eventKey: string, field: string, problem: string, options?: ErrorOptions) {
    const reason = `${field}: ${problem}`;
    super(`Event ${eventKey}: ${reason}`, options);
    this.eventKey = eventKey;
    this.field = field;
    this.reason = reason;
  }
}

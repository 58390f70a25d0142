/** The steps of going live; tests bring their own. */
export type LiveSteps = {
  /** @returns what is wrong with the site on this machine's own engine */
  readonly tryHere: () => Promise<readonly string[]>;
  /** @returns why the site must not take the place of what is live; undefined if it may */
  readonly findReasonAgainst: () => Promise<string | undefined>;
  /** @returns id of the version that the host gives visitors; undefined for none */
  readonly findLiveVersion: () => Promise<string | undefined>;
  /** @returns what the live site says it is, to compare; undefined if it does not say */
  readonly readLive: () => Promise<string | undefined>;
  readonly deploy: () => Promise<void>;
  /**
   * @param timeLeft milliseconds after which it gives up
   * @returns what is wrong with the site at its live address
   */
  readonly tryLive: (timeLeft: number) => Promise<readonly string[]>;
  readonly returnTo: (version: string, reason: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  readonly say: (line: string) => void;
};

/** What was live before. */
type Former = { readonly id: string | undefined; readonly says: string | undefined };

const MINUTE = 60_000;

/** The host needs a moment until all its machines have a new version, or the former one again. */
const PAUSE = 15_000;
const LONGEST_TRY = 5 * MINUTE;
const LONGEST_RETURN = 2 * MINUTE;

/**
 * Tries the site here, deploys it, tries it live, and goes back to the version before if it does
 * not do as it should.
 *
 * @returns whether it is live; not if there is a reason against it, which is no fault
 * @throws Error says what was wrong, and which version is live now
 */
export async function goLive(steps: LiveSteps): Promise<boolean> {
  const faultsHere = await steps.tryHere();
  if (faultsHere.length > 0) throw new Error(`Nothing was deployed.\n${list(faultsHere)}`);
  const reason = await steps.findReasonAgainst();
  if (reason !== undefined) {
    steps.say(`Nothing was deployed. ${reason}`);
    return false;
  }
  const former: Former = { id: await steps.findLiveVersion(), says: await steps.readLive() };
  steps.say(`Live until now: ${former.id ?? "nothing"}`);
  try {
    await steps.deploy();
    const faults = await tryUntilWell(steps);
    if (faults.length > 0) {
      throw new Error(`The live site does not do as it should.\n${list(faults)}`);
    }
  } catch (error) {
    throw new Error(`${getMessage(error)}\n${await goBack(steps, former)}`);
  }
  steps.say("The live site does as it should.");
  return true;
}

async function tryUntilWell({ tryLive, wait, now }: LiveSteps): Promise<readonly string[]> {
  const end = now() + LONGEST_TRY;
  for (;;) {
    const faults = await tryLive(Math.max(0, end - now()));
    if (faults.length === 0 || now() + PAUSE >= end) return faults;
    await wait(PAUSE);
  }
}

/** @returns what is live now, in words */
async function goBack(steps: LiveSteps, { id, says }: Former): Promise<string> {
  if (id === undefined) return "There is no version before to go back to.";
  try {
    await steps.returnTo(id, "The newer version failed its smoke test");
  } catch (error) {
    return `And the version before, ${id}, could not be brought back: ${getMessage(error)}. ${BY_HAND}`;
  }
  if (says === undefined) {
    return `The host has been told to go back to ${id}. Nobody knows whether it has: that version does not say what it is. ${BY_HAND}`;
  }
  return (await waitFor(says, steps))
    ? `The version before is live again: ${id}`
    : `The host has been told to go back to ${id}, but the live address did not show it within ${LONGEST_RETURN / MINUTE} minutes. ${BY_HAND}`;
}

const BY_HAND = "See to it by hand; docs/hosting.md says how.";

/** Whether the live site says in time that it is what it was. */
async function waitFor(says: string, { readLive, wait, now }: LiveSteps): Promise<boolean> {
  const end = now() + LONGEST_RETURN;
  for (;;) {
    if ((await readLive()) === says) return true;
    if (now() + PAUSE >= end) return false;
    await wait(PAUSE);
  }
}

const list = (faults: readonly string[]): string => faults.map((fault) => `  ${fault}`).join("\n");

const getMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

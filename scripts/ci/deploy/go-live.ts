/** The steps of going live; tests bring their own. */
export type LiveSteps = {
  /** @returns what is wrong with the site on this machine's own engine */
  readonly tryHere: () => Promise<readonly string[]>;
  readonly findLiveVersion: () => Promise<string | undefined>;
  readonly deploy: () => Promise<void>;
  /** @returns what is wrong with the site at its live address */
  readonly tryLive: () => Promise<readonly string[]>;
  readonly returnTo: (version: string, reason: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly say: (line: string) => void;
};

/** The host needs a moment until all its machines have a new version. */
const TRIES = 8;
const PAUSE = 15_000;

/**
 * Tries the site here, deploys it, tries it live, and goes back to the version before if it does
 * not do as it should.
 *
 * @throws Error says what was wrong, and which version is live now
 */
export async function goLive(steps: LiveSteps): Promise<void> {
  const faultsHere = await steps.tryHere();
  if (faultsHere.length > 0) throw new Error(`Nothing was deployed.\n${list(faultsHere)}`);
  const former = await steps.findLiveVersion();
  steps.say(`Live until now: ${former ?? "nothing"}`);
  try {
    await steps.deploy();
    const faults = await tryUntilWell(steps);
    if (faults.length === 0) return steps.say("The live site does as it should.");
    throw new Error(`The live site does not do as it should.\n${list(faults)}`);
  } catch (error) {
    throw new Error(`${getMessage(error)}\n${await goBack(steps, former)}`);
  }
}

async function tryUntilWell({ tryLive, wait }: LiveSteps): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    faults = await tryLive();
    if (faults.length === 0) return [];
    if (attempt < TRIES) await wait(PAUSE);
  }
  return faults;
}

/** @returns what is live now, in words */
async function goBack({ returnTo }: LiveSteps, former: string | undefined): Promise<string> {
  if (former === undefined) return "There is no version before to go back to.";
  try {
    await returnTo(former, "The newer version failed its smoke test");
    return `The version before is live again: ${former}`;
  } catch (error) {
    return `And the version before, ${former}, could not be brought back: ${getMessage(error)}. Do it by hand; see docs/hosting.md.`;
  }
}

const list = (faults: readonly string[]): string => faults.map((fault) => `  ${fault}`).join("\n");

const getMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

import { expect, it } from "vitest";
import { runStep, StepError } from "./run-step";

it("ends a command that takes too long", async () => {
  const started = Date.now();
  const command = ["node", "-e", "setTimeout(() => {}, 60_000)"] as const;
  await expect(runStep("Sleeping", [...command], { longest: 200 })).rejects.toThrow(StepError);
  expect(Date.now() - started).toBeLessThan(10_000);
});

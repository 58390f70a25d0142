import { expect, it } from "vitest";
import { canStillSignUp } from "./stage-kinds";

it("prepares for signing up only whom it can still bring a place", () => {
  const event = { key: "30-cardiff", city: "Cardiff" };
  const withList = { ...event, signUp: { waitingList: "https://tickets.example/list" } };
  for (const stage of ["sold-out", "ballot-drawn"] as const) {
    expect(canStillSignUp(stage, event)).toBe(false);
    expect(canStillSignUp(stage, withList)).toBe(true);
  }
  expect(canStillSignUp("sign-up-open", event)).toBe(true);
  for (const stage of ["on-now", "past", "cancelled"] as const) {
    expect(canStillSignUp(stage, withList)).toBe(false);
  }
});

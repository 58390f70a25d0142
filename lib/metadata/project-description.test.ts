import { expect, it } from "vitest";
import { getProjectDescription } from "./project-description";

it("describes a project by its note, or says that nothing is on record", () => {
  expect(getProjectDescription({ title: "Bleep", summary: "Calls a doctor." }, "Leeds")).toBe(
    "Calls a doctor. Bleep was made at Leeds.",
  );
  expect(getProjectDescription({ title: "Bleep", team: ["A", "B"] }, "Leeds")).toBe(
    "Bleep was made at Leeds by a team of 2. Nothing more is on record about it yet.",
  );
});

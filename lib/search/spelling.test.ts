import { describe, expect, it } from "vitest";
import { unifySpelling } from "./spelling";

describe("unifySpelling", () => {
  it.each([
    ["organise", "organize"],
    ["organisations", "organizations"],
    ["analyse", "analyze"],
    ["colour", "color"],
    ["behavioural", "behavioral"],
    ["centre", "center"],
    ["metres", "meters"],
    ["cancelled", "canceled"],
    ["paediatric", "pediatric"],
    ["orthopaedics", "orthopedics"],
    ["anaesthetic", "anesthetic"],
    ["haematology", "hematology"],
    ["gynaecology", "gynecology"],
    ["oedema", "edema"],
    ["diarrhoea", "diarrhea"],
    ["foetal", "fetal"],
    ["programmes", "programs"],
    ["dialogue", "dialog"],
    ["licence", "license"],
    ["practice", "practise"],
    ["ageing", "aging"],
    ["judgement", "judgment"],
    ["enrol", "enroll"],
  ])("makes %s and %s one", (british, american) => {
    expect(unifySpelling(british)).toBe(unifySpelling(american));
  });

  it.each(["rise", "wise", "hour", "four", "more", "care", "are", "page", "practical", "called"])(
    "leaves %s alone",
    (word) => {
      expect(unifySpelling(word)).toBe(word);
    },
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { type CardNode, getCardWords } from "./card";

const facts = { siteName: "NHS Hack Day", siteAddress: "nhshackday.com" };

const getTexts = ({ props: { children } }: CardNode): readonly string[] => {
  if (children === undefined) return [];
  return typeof children === "string" ? [children] : children.flatMap(getTexts);
};

it("a title never breaks inside the name of the series, and has no boxes for emoji", () => {
  const words = getCardWords({ ...facts, title: "NHS Hack Day 30: Cardiff 🎉" });
  expect(getTexts(words)).toContain("NHS\u00A0Hack\u00A0Day 30: Cardiff");
  const mixed = getCardWords({ ...facts, title: "👋🏽 β-blockers → 健康 🇬🇧 and Łódź" });
  expect(getTexts(mixed)).toContain("β-blockers → and Łódź");
  expect(getTexts(getCardWords({ ...facts, title: "健康" }))).toContain("NHS\u00A0Hack\u00A0Day");
});

it("any title has a size and a number of lines that stay above the heartbeat", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.boolean(), (title, isDrawn) => {
      const words = getCardWords({ ...facts, title, drawing: isDrawn ? [] : undefined });
      const find = (node: CardNode): readonly CardNode["props"]["style"][] => {
        const { style, children } = node.props;
        return [style, ...(Array.isArray(children) ? children.flatMap(find) : [])];
      };
      const clamped = find(words).filter(({ lineClamp }) => lineClamp !== undefined);
      const height = clamped.reduce(
        (sum, { lineClamp, fontSize, lineHeight }) =>
          sum + Number(lineClamp) * Number(fontSize) * Number(lineHeight),
        0,
      );
      expect(138 + height).toBeLessThan(520);
    }),
  );
});

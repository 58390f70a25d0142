import { describe, expect, it } from "vitest";
import { makeIcoFile } from "./ico-file";

describe("makeIcoFile", () => {
  it("says where its one picture is, and how long", () => {
    const file = makeIcoFile(Uint8Array.of(0x89, 0x50, 0x4e), 32);
    expect([...file.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const view = new DataView(file.buffer);
    const [length, start] = [view.getUint32(14, true), view.getUint32(18, true)];
    expect([...file.slice(start, start + length)]).toEqual([0x89, 0x50, 0x4e]);
    expect(file).toHaveLength(start + length);
  });
});

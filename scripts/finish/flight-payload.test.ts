import { describe, expect, it } from "vitest";
import {
  isFlightScript,
  readClientModuleIds,
  readFlightPayload,
  splitFlightRows,
} from "./flight-payload";

describe("isFlightScript", () => {
  it.each([
    ["(self.__next_f=self.__next_f||[]).push([0])", true],
    ['self.__next_f.push([1,"0:null\\n"])', true],
    ['document.title = "self.__next_f.push"', false],
    ['{"@type":"Event"}', false],
  ])("of %s is %s", (script, expected) => {
    expect(isFlightScript(script)).toBe(expected);
  });
});

describe("readFlightPayload", () => {
  it("joins text and binary data", () => {
    const scripts = [
      "(self.__next_f=self.__next_f||[]).push([0])",
      'self.__next_f.push([1,"0:\\"caf"])',
      'self.__next_f.push([1,"\\u00e9\\"\\n"])',
      `self.__next_f.push([3,"${Buffer.from("1:null\n").toString("base64")}"])`,
    ];
    expect(readFlightPayload(scripts).toString()).toBe('0:"café"\n1:null\n');
  });

  it.each([
    "self.__next_f.push([1,null])",
    'self.__next_f.push([7,""])',
    "self.__next_f.push(data)",
    "self.__next_f.unshift([0])",
    'self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])',
  ])("refuses %s", (script) => {
    expect(() => readFlightPayload([script])).toThrow("expected a call self.__next_f.push");
  });
});

describe("splitFlightRows", () => {
  const split = (payload: string) =>
    splitFlightRows(Buffer.from(payload)).map(({ tag, data }) => [tag, data.toString()]);

  it("tells rows by lines and by length in bytes", () => {
    expect(
      split('1:"$Sreact"\n2:T6,é:I[\n3:I[5,["$8"],"a"]\n:HL["/a.css"]\n4:X\n5:false\n'),
    ).toEqual([
      ["", '"$Sreact"'],
      ["T", "é:I[\n"],
      ["I", '[5,["$8"],"a"]'],
      ["H", 'L["/a.css"]'],
      ["X", ""],
      ["", "false"],
    ]);
  });

  it.each([
    ["no data", "hello\n"],
    ["an id that is none", "z1:null\n"],
    ["a row without end", "1:null"],
    ["a text cut short", "1:Tff,abc"],
    ["a length that is none", "1:T\n"],
  ])("refuses %s", (_, payload) => {
    expect(() => split(payload)).toThrow(/flight row/);
  });
});

describe("readClientModuleIds", () => {
  it("finds import rows, and none in texts", () => {
    const payload = Buffer.from(
      '1:I[68027,["$8"],"default",1]\n2:T10,\n3:I[99,[],"x"]\n4:I["a/b",[],"x"]\n',
    );
    expect([...readClientModuleIds(payload)]).toEqual(["68027", "a/b"]);
  });

  it("refuses import rows of another form", () => {
    expect(() => readClientModuleIds(Buffer.from('1:I{"id":5}\n'))).toThrow(
      "expected an import row",
    );
  });
});

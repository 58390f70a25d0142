import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fromHtml } from "hast-util-from-html";
import { convertBody, renderBody } from "./import/convert-body";
import { getTextFacts, findDifferences } from "./import/text-facts";
const files = readFileSync(0, "utf8").trim().split("\n");
const clean = (s: string) => s.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, "").replace(/^---\n.*?\n---\n/s, "");
const script = `require 'kramdown'; require 'kramdown-parser-gfm'; require 'json'
STDIN.each_line { |l| f = l.chomp; s = File.read(f, encoding: 'utf-8').gsub(/\\r\\n?/, "\\n").sub(/\\A---\\n.*?\\n---\\n/m, ''); h = begin; Kramdown::Document.new(s, input: 'GFM', hard_wrap: false, syntax_highlighter: nil, math_engine: 'mathjax').to_html; rescue => e; "ERR" ; end; puts({h: h}.to_json) }`;
const r = spawnSync("ruby", ["-e", script], { input: files.join("\n"), maxBuffer: 1e9, encoding: "utf8" });
const outs = r.stdout.trim().split("\n").map((l) => JSON.parse(l).h as string);
let t = 0, same = 0, aside = 0;
files.forEach((file, i) => {
  if (outs[i] === "ERR") return;
  const src = clean(readFileSync(file, "utf8"));
  const theirs = getTextFacts(fromHtml(outs[i]!, { fragment: true }));
  const s = process.cpuUsage().user;
  let ours;
  try { ours = getTextFacts(renderBody(convertBody({ source: src, isHtml: false, dialect: { isOctopress: false }, title: "T", excerptEnd: "<!-- more -->" }, { resolveLink: (x) => x, resolvePicture: (x) => x.trim() }, () => {}).text)); }
  catch (e) { aside++; t += process.cpuUsage().user - s; console.log("ASIDE " + file + "\n   " + String((e as Error).message).slice(0, 400)); if ((e as Error).name !== "Error" || !/same here|It has/.test(String(e))) console.log((e as Error).stack?.slice(0,600)); return; }
  t += process.cpuUsage().user - s;
  const d = findDifferences(theirs, ours);
  if (d.length === 0) same++;
  else console.log(file + "\n   " + d.slice(0, 3).join("\n   ").slice(0, 700));
});
console.log(same, "same", aside, "aside of", files.length, "cpu", t / 1e6);

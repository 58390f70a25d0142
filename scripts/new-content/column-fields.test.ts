import { expect, it } from "vitest";
import { findColumnField } from "./column-fields";

it.each([
  ["Title", "title"],
  ["Project", "title"],
  ["Project name", "title"],
  ["What is your project called?", "title"],
  ["Name of the project (max. 50 letters)", "title"],
  ["Summary", "summary"],
  ["Project description", "summary"],
  ["What does it do?", "summary"],
  ["Tell us about it in one line", "summary"],
  ["Which problem does it solve?", "summary"],
  ["Team", "team"],
  ["Names of team members", "team"],
  ["Who made it? (people, not jobs)", "team"],
  ["Topics (tick all that fit)", "topics"],
  ["Tags", "topics"],
  ["Link to your code", "links.code"],
  ["GitHub repo", "links.code"],
  ["Project website", "links.website"],
  ["URL", "links.website"],
  ["Link to the video", "links.video"],
  ["Slides", "links.presentation"],
  ["License", "licence"],
  ["Judges’ prize", "prizes.panel"],
  ["People’s choice", "prizes.community"],
  ["File name", "file"],
  ["Timestamp", undefined],
  ["Email address", undefined],
  ["Your name", undefined],
  ["Team name", undefined],
  ["Contact phone", undefined],
  ["Dietary requirements of the team", undefined],
  ["", undefined],
])("“%s” is for %s", (heading, field) => {
  expect(findColumnField(heading)).toBe(field);
});

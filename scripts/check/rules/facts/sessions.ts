import { type CheckedDocument, reportField, showPath } from "../../document";

const TIME = /^\d\d:\d\d$/;

/** Sessions of a day that are not in their order, or end before they begin. */
export function checkSessions(document: CheckedDocument) {
  let before = { day: "", from: "" };
  for (const { path, text } of document.values) {
    const [field, list] = [path.at(-1), path.at(-3)];
    if (list !== "sessions" || (field !== "from" && field !== "to") || !TIME.test(text)) continue;
    const day = path.slice(0, -2).join(".");
    // Beginnings come before ends in the schema, and so in the values.
    if (day === before.day && text < before.from) {
      const why = field === "from" ? "the session above begins" : "the session begins";
      const reason = `${showPath(path)}: “${text}” is earlier than ${why}, “${before.from}”. Is it right?`;
      reportField(document, path, "date/order", reason, { isAdvice: true });
    }
    if (field === "from") before = { day, from: text };
  }
}

import type { Field } from "@sveltia/cms";
import { getLabel } from "../../lib/desk/label";
import { makeTextWidget, type Widget } from "../../lib/desk/text-widget";
import type { FieldSpec, TypeSpec } from "../document-spec";

/** The forms' fields for the facts of a document, in the schema's order. */
export const makeFields = (fields: readonly FieldSpec[]): Field[] => fields.map(makeField);

/**
 * The form's field for one fact: its label is its name in words, its help the schema's description.
 *
 * @example makeField(specOfSoldOut) // { name: "soldOut", label: "Sold out", widget: "datetime", … }
 */
function makeField({ name, type, isRequired, description }: FieldSpec): Field {
  const label = getLabel(name);
  const widget = makeWidget(type, label);
  // A picker shows by itself what can be chosen; the preview is for what people read.
  const help = widget.widget === "relation" ? {} : { hint: description };
  const preview = name === "title" || name === "description";
  return { name, label, required: isRequired, preview, ...help, ...widget } as Field;
}

function makeWidget(type: TypeSpec, label: string): Widget {
  switch (type.is) {
    case "string":
      return makeTextWidget(type.rules);
    case "number":
      return { widget: "number", value_type: "float", step: 1 };
    case "boolean":
      return { widget: "boolean" };
    case "date":
      return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
    case "enum":
      return { widget: "select", options: [...type.options] };
    case "nested":
      return { widget: "object", collapsed: "auto", fields: makeFields(type.fields) };
    case "list":
      return makeListWidget(type.of, label);
  }
}

function makeListWidget(of: TypeSpec, label: string): Widget {
  if (of.is === "nested") {
    const [first] = of.fields;
    return {
      widget: "list",
      label_singular: label.replace(/(?<!s)s$/, ""),
      collapsed: "auto",
      summary: `{{fields.${first?.name}}}`,
      fields: makeFields(of.fields),
    };
  }
  const item = makeWidget(of, label);
  if (item.widget === "relation") return { ...item, multiple: true };
  return { widget: "list", label_singular: label.replace(/(?<!s)s$/, ""), ...getPattern(item) };
}

const getPattern = ({ pattern }: Widget): Widget => (pattern ? { pattern } : {});

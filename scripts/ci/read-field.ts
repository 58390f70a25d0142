/**
 * Part of an answer in JSON, of the kind that is expected there.
 *
 * @param path names and positions, ["artifacts", 0, "id"]
 * @throws Error says where it is of another kind
 * @example readField({ user: { login: "ada" } }, ["user", "login"], "string") // "ada"
 */
export function readField(value: unknown, path: Path, kind: "string"): string;
export function readField(value: unknown, path: Path, kind: "number"): number;
export function readField(value: unknown, path: Path, kind: "boolean"): boolean;
export function readField(value: unknown, path: Path, kind: "list"): readonly unknown[];
export function readField(value: unknown, path: Path, kind: Kind): unknown {
  const found = findPart(value, path);
  const isRight = kind === "list" ? Array.isArray(found) : typeof found === kind;
  if (!isRight) throw new Error(`Expected a ${kind} at ${path.join(".")}.`);
  return found;
}

/** Part of an answer in JSON; undefined where nothing is, or null. */
export const findPart = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, name) =>
      typeof part === "object" && part !== null ? Reflect.get(part, name) : undefined,
    value,
  ) ?? undefined;

type Path = readonly (string | number)[];
type Kind = "string" | "number" | "boolean" | "list";

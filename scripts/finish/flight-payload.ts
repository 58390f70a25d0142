/*
 * Next writes what React needs to take over a page into inline scripts: calls of
 * `self.__next_f.push([kind, data])`, whose data joined make up rows of React's "flight" format.
 */

const BOOTSTRAP = "(self.__next_f=self.__next_f||[])";
const PUSH = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[.*\])\)$/s;

/** Whether an inline script carries flight data. */
export function isFlightScript(script: string): boolean {
  return script.startsWith(BOOTSTRAP) || script.startsWith("self.__next_f");
}

/**
 * Joins the flight data of a page.
 *
 * @param scripts its flight scripts in document order
 * @throws Error if one is not the call expected
 * @example readFlightPayload(['self.__next_f.push([1,"0:null\\n"])']).toString() // "0:null\n"
 */
export function readFlightPayload(scripts: readonly string[]): Buffer {
  return Buffer.concat(scripts.map(readFlightScript));
}

function readFlightScript(script: string): Buffer {
  const call = PUSH.exec(script.trim())?.[1];
  const [kind, data]: unknown[] = call === undefined ? [] : parseList(call);
  if (kind === 0 && data === undefined) return Buffer.alloc(0);
  if (kind === 1 && typeof data === "string") return Buffer.from(data, "utf8");
  if (kind === 3 && typeof data === "string") return Buffer.from(data, "base64");
  throw new Error(
    `expected a call self.__next_f.push([kind, data]), found: ${script.slice(0, 80)}`,
  );
}

function parseList(source: string): unknown[] {
  try {
    const value: unknown = JSON.parse(source);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** One row of flight data; `tag` is "" for a plain value. */
export type FlightRow = { readonly tag: string; readonly data: Buffer };

const NEWLINE = 0x0a;
const COLON = 0x3a;
const COMMA = 0x2c;
/** Rows that give their length in bytes: text and binary data. */
const MEASURED = new Set([..."TAOobUSsLlGgMmV"]);

/**
 * Splits flight data into rows, as React's client does (react-server-dom, `processBinaryChunk`).
 *
 * @throws Error if it is not flight data
 */
export function splitFlightRows(payload: Buffer): readonly FlightRow[] {
  const rows: FlightRow[] = [];
  let at = 0;
  while (at < payload.length) {
    const colon = payload.indexOf(COLON, at);
    if (colon === -1 || !/^[0-9a-f]*$/.test(payload.toString("latin1", at, colon))) {
      throw new Error(`expected a flight row at byte ${at}, found: ${excerpt(payload, at)}`);
    }
    const tag = payload.toString("latin1", colon + 1, colon + 2);
    if (MEASURED.has(tag)) {
      const comma = payload.indexOf(COMMA, colon);
      const length = Number.parseInt(payload.toString("latin1", colon + 2, comma), 16);
      const end = comma + 1 + length;
      if (comma === -1 || !(end <= payload.length)) {
        throw new Error(`expected the length of a flight row, found: ${excerpt(payload, at)}`);
      }
      rows.push({ tag, data: payload.subarray(comma + 1, end) });
      at = end;
    } else {
      const newline = payload.indexOf(NEWLINE, colon);
      if (newline === -1) throw new Error(`the flight row at byte ${at} has no end`);
      const isTagged = /[A-Z#rx]/.test(tag);
      rows.push({
        tag: isTagged ? tag : "",
        data: payload.subarray(colon + (isTagged ? 2 : 1), newline),
      });
      at = newline + 1;
    }
  }
  return rows;
}

/**
 * The ids of the client modules a page refers to: its "I" rows, `I[id, chunks, name]`.
 *
 * @throws Error if such a row has another form
 */
export function readClientModuleIds(payload: Buffer): ReadonlySet<string> {
  const imports = splitFlightRows(payload).filter(({ tag }) => tag === "I");
  return new Set(imports.map(({ data }) => readImport(data.toString("utf8"))));
}

function readImport(data: string): string {
  const [id] = parseList(data);
  if (typeof id === "number" || typeof id === "string") return String(id);
  throw new Error(`expected an import row [id, chunks, name], found: ${data.slice(0, 80)}`);
}

const excerpt = (payload: Buffer, at: number): string =>
  JSON.stringify(payload.toString("utf8", at, at + 40));

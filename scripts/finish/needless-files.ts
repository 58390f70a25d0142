/** What is asked of an export before its needless files are named. */
export type ExportFiles = {
  /** All files, "_next/static/chunks/a.js". */
  readonly files: readonly string[];
  /** Files of `_next/` that finished pages name. */
  readonly named: ReadonlySet<string>;
  /** Pages that keep Next's runtime, "projects/index.html". */
  readonly pagesWithRuntime: ReadonlySet<string>;
};

/**
 * The files that nothing in the finished site asks for: Next's runtime, style sheets that stand
 * in the pages, and the flight data beside each page. If any page keeps the runtime, all of the
 * runtime stays, and so does that page's flight data.
 */
export function getNeedlessFiles({
  files,
  named,
  pagesWithRuntime,
}: ExportFiles): readonly string[] {
  const known = new Set(files);
  const isRuntimeKept = pagesWithRuntime.size > 0;
  return files.filter((file) => {
    if (file.startsWith("_next/")) {
      return !named.has(file) && !(isRuntimeKept && file.endsWith(".js"));
    }
    const flight = /^(.*\/)?(?:__next\.[^/]*|index)\.txt$/.exec(file);
    if (!flight) return false;
    const page = `${flight[1] ?? ""}index.html`;
    return known.has(page) && !pagesWithRuntime.has(page);
  });
}

/** The files of `_next/` that a text names. */
export function findNextFiles(text: string): readonly string[] {
  return text.match(/_next\/static\/[^\s"'()<>\\,?#&]+/g) ?? [];
}

/** The search of the header. It is a plain form that leads to the search page; nothing is loaded. */
export function SearchBox() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form in a <search> would be two landmarks.
    <form
      action="/search/"
      aria-label="Site"
      className="no-print flex max-w-full text-base"
      role="search"
    >
      <input
        aria-label="Search this site"
        className="w-40 min-w-0 rounded-l-lg border-2 border-ink bg-surface px-3 py-1"
        name="q"
        required
        type="search"
      />
      <button className="rounded-r-lg bg-ink px-3 py-1 font-semibold text-paper" type="submit">
        Search
      </button>
    </form>
  );
}

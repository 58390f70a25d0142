/** The search of the header where it is wide: a plain form that leads to the search page. */
export function SearchBox() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form in a <search> would be two landmarks.
    <form
      action="/search/"
      aria-label="Site"
      className="no-print ml-auto hidden w-60 max-w-full text-base lg:flex"
      role="search"
    >
      <input
        aria-label="Search this site"
        className="min-w-0 flex-1 rounded-l-lg border-2 border-ink bg-surface px-3 py-1"
        name="q"
        required
        type="search"
      />
      <button
        className="rounded-r-lg border-2 border-ink bg-ink px-3 py-1 font-semibold text-paper"
        type="submit"
      >
        Search
      </button>
    </form>
  );
}

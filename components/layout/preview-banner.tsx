/** The line at the top of every page of a preview. */
export function PreviewBanner() {
  return (
    <p className="page bg-ink py-2 text-base text-paper">
      <span>
        <strong>This is a preview.</strong> What is not live yet has a mark.{" "}
        <a className="text-paper hover:text-paper" href="/health/">
          What is missing or due
        </a>
      </span>
    </p>
  );
}

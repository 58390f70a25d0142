type Props = {
  /** "Draft" or "From 3 May 2027"; nothing for what is on the live site. */
  readonly mark: string | undefined;
};

/** Says in a preview that something is not on the live site yet. */
export function PreviewMark({ mark }: Props) {
  if (!mark) return null;
  return (
    <strong className="my-1 mr-2 inline-block rounded-full border-2 border-dashed border-ink bg-tint px-3 font-sans text-base tracking-normal text-ink">
      {mark}
    </strong>
  );
}

type Props = {
  /** What is missing: "projects of this event". */
  readonly what: string;
  readonly email: string;
};

/** Says that nothing is recorded and how to add it. */
export function EmptyNote({ what, email }: Props) {
  return (
    <p className="max-w-2xl rounded-xl border border-dashed border-line p-5">
      We have no record of the {what}. Were you there?{" "}
      <a href={`mailto:${email}`}>Write to {email}</a> and we will add what you know.
    </p>
  );
}

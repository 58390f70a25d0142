type Props = { readonly email: string };

/** What to do where the search gives no results: no script, or nothing found. */
export function SearchHelp({ email }: Props) {
  return (
    <>
      <p className="needs-no-script mt-6 max-w-3xl">
        The search runs in your browser and needs JavaScript, which is off. The lists below lead to
        every page without it.
      </p>
      <div className="mt-6 max-w-3xl rounded-xl bg-tint p-5" data-search-none="" hidden>
        <h2 className="text-xl">No luck? Things to try</h2>
        <ul className="mt-2 list-disc pl-5">
          <li>Check the spelling, or type only the first letters of a word.</li>
          <li>Use fewer words, or others: “doctor” for “clinician”, “notes” for “record”.</li>
          <li>Set the choices of kind, event, topic and year back to all.</li>
          <li>Look through the lists below.</li>
          <li>
            Ask us: <a href={`mailto:${email}`}>{email}</a>.
          </li>
        </ul>
      </div>
    </>
  );
}

import type { LabelledLink } from "@/lib/links/edit-links";

type Props = {
  /** Into GitHub's editor. */
  readonly links: readonly LabelledLink[];
  /** For people who have no account there. */
  readonly email: string;
};

/** How anybody can correct a page or add to it. */
export function EditLinks({ links, email }: Props) {
  return (
    <div className="no-print mt-16 border-t border-line pt-4 text-base">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ label, href }) => (
          <li key={label}>
            <a className="inline-block py-1" href={href}>
              {label} on GitHub
            </a>
          </li>
        ))}
      </ul>
      <p className="text-muted">
        No account there? <a href={`mailto:${email}`}>Write to {email}</a> and we’ll do it for you.
      </p>
    </div>
  );
}

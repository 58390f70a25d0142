import type { LabelledLink } from "@/lib/links/edit-links";
import { LinkList } from "../ui/links";

type Props = {
  /** To forms of the editor's desk. */
  readonly links: readonly LabelledLink[];
  /** Where the file behind the page can be edited on GitHub, if there is one. */
  readonly fileUrl?: string | undefined;
  /** For people who have no account there. */
  readonly email: string;
  readonly lang?: string | undefined;
};

/** How anybody can correct a page or add to it. */
export function EditLinks({ links, fileUrl, email, lang }: Props) {
  return (
    <div className="no-print mt-16 border-t border-line pt-4 text-base" lang={lang}>
      {links.length > 0 && <LinkList links={links.map((link) => ({ ...link, rel: "nofollow" }))} />}
      <p className="text-muted">
        {fileUrl && (
          <>
            You can also <a href={fileUrl}>edit the file on {new URL(fileUrl).hostname}</a>.{" "}
          </>
        )}
        No account? <a href={`mailto:${email}`}>Write to {email}</a> and we’ll do it for you.
      </p>
    </div>
  );
}

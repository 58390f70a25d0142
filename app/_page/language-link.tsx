import { english, type Words } from "@/lib/languages/english";
import { findLanguages } from "../_content/languages";

type Props = {
  /** Address of the page in the language of the site. */
  readonly path: string;
  /** Those of the page it stands on. */
  readonly words?: Words | undefined;
};

/** Leads to the same page in the other language, in the words of that language. */
export function LanguageLink({ path, words = english }: Props) {
  const other = Object.entries(findLanguages(path) ?? {}).find(
    ([, address]) => (address === path) === (words.language !== undefined),
  );
  if (!other) return null;
  const [language, href] = other;
  return (
    <p className="no-print mt-3">
      <a
        className="inline-block py-1 font-semibold"
        href={href}
        hrefLang={language}
        lang={language}
      >
        {words.page.inOther}
      </a>
    </p>
  );
}

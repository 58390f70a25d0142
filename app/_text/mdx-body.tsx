import { getBodyElements } from "@/components/ui/body-elements";
import { explainAbbreviations } from "@/components/ui/explain-abbreviations";
import { getGlossary, getSite } from "@/lib/content/content";
import { welsh } from "@/lib/languages/welsh";
import { getAbbreviations } from "@/lib/text/abbreviations";
import { getPageTree, type WithText } from "@/lib/text/markdown/compiled-text";
import { getPictureComponents } from "../_pictures/picture-components";
import { getComponentsIn, mdxComponents } from "./mdx-components";

type Text = WithText & {
  /** As written; empty where the document has no text. */
  readonly body: { readonly raw: string };
  readonly _raw: { readonly sourceFilePath: string };
};

type Props = {
  /** Its twin's text, if there is one, takes the place of its own. */
  readonly document: Text & {
    readonly language?: string | undefined;
    readonly twin?: Text | undefined;
  };
  /** What it is in, where the document does not say so itself. */
  readonly language?: string | undefined;
};

const { ButtonLink, EventLink, ProjectLink } = mdxComponents;

const { language: siteLanguage } = getSite();

const explanations = {
  abbreviations: getAbbreviations(getGlossary()),
  links: [ButtonLink, EventLink, ProjectLink],
};

/**
 * Text that an editor wrote, with the vocabulary of mdx-components.tsx, and the abbreviations of
 * the glossary explained where they are first used.
 */
export function MdxBody({ document, language = document.language }: Props) {
  const { body, twin } = document;
  if (twin?.body.raw.trim()) return <MdxBody document={twin} language={welsh.language} />;
  if (!body.raw.trim()) return null;
  const components = {
    ...mdxComponents,
    ...(language && language !== siteLanguage && getComponentsIn(language)),
    ...getPictureComponents(document),
  };
  const text = getBodyElements(getPageTree(document), components);
  return (
    <div className="prose mt-10" lang={language}>
      {explainAbbreviations(text, explanations, new Set())}
    </div>
  );
}

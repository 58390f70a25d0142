import { getMDXComponent } from "mdx-bundler/client";
import type { ReactNode } from "react";
import { explainAbbreviations } from "@/components/explain-abbreviations";
import { getAbbreviations } from "@/lib/abbreviations";
import { getGlossary } from "@/lib/content";
import { mdxComponents } from "./mdx-components";

type Props = {
  /** The compiled text; empty where the document has none. */
  readonly code: string;
};

const { ButtonLink, EventLink, ProjectLink } = mdxComponents;

const explanations = {
  abbreviations: getAbbreviations(getGlossary()),
  links: [ButtonLink, EventLink, ProjectLink],
};

/**
 * Text that an editor wrote, with the vocabulary of mdx-components.tsx, and the abbreviations of
 * the glossary explained where they are first used.
 */
export function MdxBody({ code }: Props) {
  if (!code) return null;
  // A compiled text is a function without hooks: called, it gives the elements it is made of.
  const Body = getMDXComponent(code) as (props: {
    readonly components: typeof mdxComponents;
  }) => ReactNode;
  const text = Body({ components: mdxComponents });
  return <div className="prose mt-10">{explainAbbreviations(text, explanations, new Set())}</div>;
}

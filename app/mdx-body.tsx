import { getMDXComponent } from "mdx-bundler/client";
import { mdxComponents } from "./mdx-components";

type Props = {
  /** The compiled text; empty where the document has none. */
  readonly code: string;
};

/** Text that an editor wrote, with the vocabulary of mdx-components.tsx. */
export function MdxBody({ code }: Props) {
  if (!code) return null;
  const Body = getMDXComponent(code);
  return (
    <div className="prose mt-10">
      <Body components={mdxComponents} />
    </div>
  );
}

import { getMDXComponent } from "mdx-bundler/client";
import { mdxComponents } from "./mdx-components";

type Props = { readonly code: string };

/** Text that an editor wrote, with the vocabulary of mdx-components.tsx. */
export function MdxBody({ code }: Props) {
  const Body = getMDXComponent(code);
  return (
    <div className="prose">
      <Body components={mdxComponents} />
    </div>
  );
}

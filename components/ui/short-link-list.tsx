import type { ShortLink } from "@/lib/content/documents";

type Props = { readonly links: readonly ShortLink[] };

/** Short links and what each leads to. */
export function ShortLinkList({ links }: Props) {
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {links.map((link) => (
        <div key={link.path}>
          <dt className="font-bold">
            <a href={link.path}>{link.path}</a>
          </dt>
          <dd className="text-base">{link.about}</dd>
        </div>
      ))}
    </dl>
  );
}

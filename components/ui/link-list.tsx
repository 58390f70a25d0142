type Props = {
  readonly links: readonly { readonly label: string; readonly href: string }[];
};

/** Many short links, side by side. */
export function LinkList({ links }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a className="inline-block py-1" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

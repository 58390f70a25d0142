type Props = {
  readonly files: readonly {
    readonly src: string;
    readonly label: string;
    readonly size: number;
  }[];
};

/** The marks of the site, each with its file to download. */
export function Marks({ files }: Props) {
  return (
    <ul className="grid list-none! gap-6 p-0! sm:grid-cols-3">
      {files.map(({ src, label, size }) => (
        <li className="mt-0!" key={src}>
          <img alt="" className="w-32" height={size} loading="lazy" src={src} width={size} />
          <a className="mt-2 inline-block text-base" download="" href={src}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

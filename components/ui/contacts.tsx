import type { Site } from "@/lib/content/documents";

type Props = { readonly site: Site };

/** Every way to reach the organisers. */
export function Contacts({ site }: Props) {
  return (
    <ul>
      <li>
        <a href={`mailto:${site.email}`}>{site.email}</a>: questions, offers of help, or just to say
        hello.
      </li>
      <li>
        <a href={site.mailingList.url}>{site.mailingList.label}</a>: {site.mailingList.about}
      </li>
      {site.social.map((account) => (
        <li key={account.url}>
          <a href={account.url} rel={account.url.startsWith("http") ? "me" : undefined}>
            {account.label}
          </a>
          {account.about && <>: {account.about}</>}
        </li>
      ))}
    </ul>
  );
}

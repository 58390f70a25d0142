import type { HackDay } from "@/lib/content/documents";

type Props = { readonly event: HackDay; readonly email: string };

/** What people at an event ask for most: the Wi-Fi, and whom to tell if something is wrong. */
export function OnSiteHelp({ event, email }: Props) {
  return (
    <dl className="grid gap-x-[3cqi] gap-y-4 text-[clamp(1.125rem,1.5cqi,1.75rem)] leading-snug md:grid-cols-2">
      <div>
        <dt className="font-bold text-accent">Wi-Fi</dt>
        <dd>{event.wifi ?? "Ask an organiser how to get on it."}</dd>
      </div>
      <div>
        <dt className="font-bold text-accent">If something is wrong</dt>
        <dd>
          {event.conductContact ?? (
            <>
              Tell any organiser, or write to <a href={`mailto:${email}`}>{email}</a>.
            </>
          )}
        </dd>
        <dd>
          See the <a href="/code-of-conduct/">code of conduct</a>.
        </dd>
      </div>
    </dl>
  );
}

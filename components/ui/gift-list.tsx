import type { Supporter } from "@/lib/content/documents";
import type { Picture } from "@/lib/pictures/picture";
import { SupporterLogo } from "./supporter-logo";

/** Who gave, and what, if it is on record. */
export type Gift = {
  readonly supporter: Supporter;
  readonly what?: string | undefined;
};

type Props = {
  readonly gifts: readonly Gift[];
  readonly findLogo: (supporter: Supporter) => Picture | undefined;
};

/** Who supported one event, and with what. */
export function GiftList({ gifts, findLogo }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {gifts.map(({ supporter, what }) => (
        <li className="flex items-center gap-3" key={`${supporter.slug} ${what}`}>
          <SupporterLogo logo={findLogo(supporter)} name={supporter.name} />
          <div className="min-w-0">
            <a className="font-bold" href={`/supporters/#${supporter.slug}`}>
              {supporter.name}
            </a>
            {what && <span className="block text-base">{what}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

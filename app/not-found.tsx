import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink, LinkList } from "@/components/ui/links";
import { getNavigation, getSite } from "@/lib/content/content";
import { BrowserScript } from "./_scripts/browser-script";

export const metadata: Metadata = {
  title: "Page not found",
  description: "There’s no page at this address. Here are some places to go instead.",
};

export default function NotFound() {
  return (
    <>
      <PageHeading
        lead="The page may have moved, or there may be a typo in the address. Here are some places to go instead."
        title="There’s no page at this address"
      />
      <LinkList className="mt-8 grid gap-3 text-xl sm:grid-cols-2" links={getNavigation().header} />
      <p className="mt-8 max-w-2xl">
        Did a link of ours bring you here? Please tell us which one, so we can fix it.
      </p>
      <p className="mt-4">
        <ButtonLink href={`mailto:${getSite().email}`}>Write to {getSite().email}</ButtonLink>
      </p>
      <BrowserScript name="forgive-case" />
    </>
  );
}

import type { Metadata } from "next";
import { GlossaryList } from "@/components/ui/lists";
import { getGlossary, getSite } from "@/lib/content/content";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

export const metadata: Metadata = describePage({
  title: "Glossary",
  description: `Words you may meet at ${getSite().name} in plain English: those of health care for developers, and those of computing for everyone else.`,
  path: "/glossary/",
});

export default function GlossaryPage() {
  return (
    <>
      <PageHeading
        lead="Words you might meet here or at an event, in plain English. Some come from health care and some from computing. Nobody knows them all."
        title="Glossary"
      />
      <div className="mt-10">
        <GlossaryList terms={getGlossary()} />
      </div>
      <PageFoot edit="glossary.yaml" />
    </>
  );
}

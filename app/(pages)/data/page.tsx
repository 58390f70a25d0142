import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { getSite } from "@/lib/content/content";
import { LIST_DELIMITER } from "@/lib/data/table-files";
import { countThings } from "@/lib/text/count-things";
import { dataTables } from "../../_content/open-data";
import { describePage } from "../../_page/describe-page";
import { PageFoot } from "../../_page/page-foot";
import { PageHeading } from "../../_page/page-heading";

const site = getSite();

export const metadata: Metadata = describePage({
  title: "Our data",
  description: `The events, projects, supporters and posts of ${site.name} as JSON and CSV files, with a description of every column and ids that stay.`,
  path: "/data/",
});

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export default function DataPage() {
  return (
    <>
      <PageHeading
        lead="Everything we know about events, projects, supporters and posts, for you to count, chart and build with."
        title="Our data"
      >
        {site.dataLicence && <p className="mt-4 max-w-3xl">{site.dataLicence}</p>}
      </PageHeading>
      <div className="mt-8 max-w-3xl space-y-3">
        <p>
          Pages of other sites may read these files straight from a browser. An id never changes,
          and ids link one table to another. In the CSV files the parts of a list are joined by{" "}
          <code>{LIST_DELIMITER}</code>.
        </p>
        <p>
          Do you use a tool that reads Data Packages? Give it{" "}
          <a href="/data/datapackage.json">datapackage.json</a>. For figures at a glance see{" "}
          <a href="/numbers/">in numbers</a>.
        </p>
      </div>
      {dataTables.map(({ name, about, columns, rows }) => (
        <Section heading={capitalise(name)} id={name} key={name}>
          <p>
            {about} {countThings([[rows.length, "row"]])}:{" "}
            <a href={`/data/${name}.json`}>{name}.json</a>,{" "}
            <a href={`/data/${name}.csv`}>{name}.csv</a>
          </p>
          <details className="mt-3">
            <summary className="cursor-pointer py-1 font-bold">Columns</summary>
            <dl className="mt-2 grid gap-x-8 gap-y-2 text-base sm:grid-cols-2 lg:grid-cols-3">
              {columns.map((column) => (
                <div key={column.name}>
                  <dt>
                    <code className="font-bold">{column.name}</code>{" "}
                    <span className="text-muted">{column.type}</span>
                  </dt>
                  <dd>{column.about}</dd>
                </div>
              ))}
            </dl>
          </details>
        </Section>
      ))}
      <PageFoot add={["events", "projects", "supporters"]} />
    </>
  );
}

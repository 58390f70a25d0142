import * as content from "@/lib/content/content";
import {
  type FilledTable,
  fillTable,
  getCsv,
  getDataPackage,
  getJson,
} from "@/lib/data/table-files";
import * as table from "@/lib/data/tables";

const site = content.getSite();
const facts = { seriesName: site.name, siteUrl: site.url };

const getGifts = () =>
  content.getSupporters().flatMap((supporter): readonly table.GiftRow[] => {
    const gifts = (supporter.gave ?? []).map(({ event, what }) => ({ supporter, event, what }));
    return gifts.length > 0 ? gifts : [{ supporter }];
  });

/** Everything that anybody may take away and count. */
export const dataTables: readonly FilledTable[] = [
  fillTable(table.getEventTable(facts), content.getHackDays()),
  fillTable(table.getProjectTable(facts), content.getProjects()),
  fillTable(table.getSupporterTable(), getGifts()),
  fillTable(table.getPostTable(facts), content.getPosts()),
];

type DataFile = { readonly file: string; readonly mediaType: string; getText: () => string };

/** The files at /data/. */
export const dataFiles: readonly DataFile[] = [
  ...dataTables.flatMap((each): readonly DataFile[] => [
    {
      file: `${each.name}.json`,
      mediaType: "application/json; charset=utf-8",
      getText: () => getJson(each),
    },
    {
      file: `${each.name}.csv`,
      mediaType: "text/csv; charset=utf-8",
      getText: () => getCsv(each),
    },
  ]),
  {
    file: "datapackage.json",
    mediaType: "application/json; charset=utf-8",
    getText: () =>
      getDataPackage(dataTables, {
        title: site.name,
        homepage: `${site.url}/data/`,
        licence: site.dataLicence,
      }),
  },
];

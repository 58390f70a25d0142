import { getSearchDocuments } from "../../../_content/search-documents";

export const dynamic = "force-static";

/** Everything that can be found, for the search in the browser (components/enhance/search.ts). */
export const GET = (): Response => Response.json(getSearchDocuments());

import { makeSource } from "contentlayer2/source-files";
import rehypeHighlight from "rehype-highlight";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import { getContentFolder } from "./lib/build-settings";
import { HackDay } from "./schema/hack-day";
import { Home } from "./schema/home";
import { Page } from "./schema/page";
import { Person } from "./schema/person";
import { Post } from "./schema/post";
import { Project } from "./schema/project";
import { RedirectList, ShortLinkList } from "./schema/short-links";
import { SignUpAdvice } from "./schema/sign-up-advice";
import { CityList, Glossary, Navigation, Site, TopicList, Weekend } from "./schema/site";
import { Supporter } from "./schema/supporter";

/**
 * Every default of Contentlayer that drops a document silently is turned into a failure.
 * Dates are read as UTC so that no build machine's time zone can shift a day.
 */
export default makeSource({
  contentDirPath: getContentFolder(process.env),
  documentTypes: [
    HackDay,
    Project,
    Post,
    Page,
    Person,
    Supporter,
    Site,
    Navigation,
    Home,
    Weekend,
    SignUpAdvice,
    TopicList,
    CityList,
    ShortLinkList,
    RedirectList,
    Glossary,
  ],
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  mdx: {
    remarkPlugins: [remarkGfm],
    // Classes, never inline styles: the content security policy forbids those.
    rehypePlugins: [rehypeSlug, rehypeHighlight],
  },
});

/** What happened to posts on their way, as the report groups it; the order is that of the report. */
export const NOTES = {
  facts: "Facts that this site has no field for, left out",
  yaml: "Front matter that is no valid YAML, read all the same",
  encoding: "Files that are no UTF-8, read as Windows-1252; letters that nobody sees, left out",
  author: "Posts that name nobody; said to be by",
  picture: "Pictures that are not there, or broken; the text is kept",
  elsewhere: "Pictures on other sites, which become links",
  wordless: "Pictures without words for those who do not see them; their file name stands there",
  embed: "Things of other sites in the page, which are links now",
  script: "Scripts and styles, left out",
  comment: "Comments in HTML, which nobody sees, left out",
  element: "HTML that the site has no use for; what is in it stays",
  link: "Links to pages that are not here, which lead to the old site",
  address: "Old addresses that another page has already, or that hosts cannot redirect from",
  topic: "Topics that are new",
  person: "People who are new",
} as const;

export type Note = {
  readonly kind: keyof typeof NOTES;
  readonly detail: string;
  /** Path of the old post; empty where it is about several. */
  readonly post: string;
};

/** @param detail what it is about, in a few words */
export type TakeNote = (kind: Note["kind"], detail: string) => void;

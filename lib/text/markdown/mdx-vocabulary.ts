/*
 * What a text may have besides Markdown and HTML: our components. The content check refuses
 * everything else; the map of components that renders the text is compared with this table by the
 * compiler, so the two cannot disagree.
 */

/** What a property of a component may be. */
export type MdxValueKind =
  /** Words that people read. */
  | "text"
  /** What a picture shows. */
  | "alt"
  /** A picture of this site. */
  | "image"
  /** A whole address: https://… */
  | "web-address"
  /** A whole address, or a path on this site. */
  | "link"
  /** Key of an event: 30-cardiff */
  | "event"
  /** Key and slug of a project: 30-cardiff/alac-a-zam */
  | "project";

type MdxProperty = { readonly kind: MdxValueKind; readonly isRequired: boolean };

export type MdxComponent = {
  /** A block is on lines of its own; a word is in a sentence. */
  readonly display: "block" | "inline";
  readonly children: "required" | "optional" | "none";
  readonly properties: Readonly<Record<string, MdxProperty>>;
  /** As an editor writes it. */
  readonly example: string;
};

const optional = <const Kind extends MdxValueKind>(kind: Kind) =>
  ({ kind, isRequired: false }) as const;
const required = <const Kind extends MdxValueKind>(kind: Kind) =>
  ({ kind, isRequired: true }) as const;
const list = <const Name extends string>(name: Name) =>
  ({ display: "block", children: "none", properties: {}, example: `<${name} />` }) as const;

/** Every component of ours that a text may use. */
export const MDX_COMPONENTS = {
  Note: {
    display: "block",
    children: "required",
    properties: { title: optional("text") },
    example: '<Note title="…">\n\n…\n\n</Note>',
  },
  Figure: {
    display: "block",
    children: "none",
    properties: {
      src: required("image"),
      alt: required("alt"),
      caption: optional("text"),
      credit: optional("text"),
      creditUrl: optional("web-address"),
    },
    example: '<Figure src="/pictures/….jpg" alt="…" />',
  },
  Video: {
    display: "block",
    children: "none",
    properties: {
      href: required("web-address"),
      title: required("text"),
      still: optional("image"),
    },
    example: '<Video href="https://www.youtube.com/watch?v=…" title="…" />',
  },
  EventLink: {
    display: "inline",
    children: "optional",
    properties: { event: required("event") },
    example: '<EventLink event="30-cardiff" />',
  },
  ProjectLink: {
    display: "inline",
    children: "optional",
    properties: { project: required("project") },
    example: '<ProjectLink project="30-cardiff/alac-a-zam" />',
  },
  ButtonLink: {
    display: "inline",
    children: "required",
    properties: { href: required("link") },
    example: '<ButtonLink href="/tickets">Get a ticket</ButtonLink>',
  },
  NextEvent: list("NextEvent"),
  Schedule: list("Schedule"),
  JudgingCriteria: list("JudgingCriteria"),
  WeekendAnswers: list("WeekendAnswers"),
  TeamList: list("TeamList"),
  SupporterList: list("SupporterList"),
  PhotoAlbums: list("PhotoAlbums"),
  PressList: list("PressList"),
  ShortLinks: list("ShortLinks"),
  Contacts: list("Contacts"),
  Marks: list("Marks"),
} as const satisfies Readonly<Record<string, MdxComponent>>;

export const findMdxComponent = (name: string): MdxComponent | undefined =>
  Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name as MdxComponentName] : undefined;

export type MdxComponentName = keyof typeof MDX_COMPONENTS;

type Properties<Name extends MdxComponentName> = (typeof MDX_COMPONENTS)[Name]["properties"];

/** The properties that a component is given; all of them are text. */
type MdxProps<Name extends MdxComponentName, Node> = {
  readonly [Key in keyof Properties<Name> as Properties<Name>[Key] extends { isRequired: true }
    ? Key
    : never]: string;
} & {
  readonly [Key in keyof Properties<Name> as Properties<Name>[Key] extends { isRequired: true }
    ? never
    : Key]?: string;
} & ((typeof MDX_COMPONENTS)[Name]["children"] extends "required"
    ? { readonly children: Node }
    : (typeof MDX_COMPONENTS)[Name]["children"] extends "optional"
      ? { readonly children?: Node }
      : unknown);

/**
 * A map with exactly the components of the vocabulary, each of which takes what a text may give it.
 *
 * @example const mdxComponents = { … } satisfies MdxComponentMap<ReactNode>;
 */
export type MdxComponentMap<Node> = {
  readonly [Name in MdxComponentName]: (props: MdxProps<Name, Node>) => unknown;
};

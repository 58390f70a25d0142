import type { Topic } from "@/lib/content/documents";

type Props = {
  readonly topics: readonly Topic[];
  readonly getPath: (topic: Topic) => string;
};

/** Topics as links. */
export function TopicList({ topics, getPath }: Props) {
  return (
    <ul aria-label="Topics" className="flex flex-wrap gap-2 text-base">
      {topics.map((topic) => (
        <li key={topic.key}>
          <a
            className="inline-block rounded-full border border-line bg-surface px-3 py-1 no-underline hover:border-accent"
            href={getPath(topic)}
          >
            {topic.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

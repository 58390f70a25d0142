import type { Weekend } from "@/lib/content/documents";
import { slugText } from "@/lib/text/slug-text";

type Props = { readonly criteria: Weekend["judging"]["criteria"] };

/** What the judges look for, as parts of a text. */
export function JudgingCriteria({ criteria }: Props) {
  return criteria.map(({ title, questions }, index) => (
    <div key={title}>
      <h3 id={slugText(`${index + 1} ${title}`)}>
        {index + 1}. {title}
      </h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  ));
}

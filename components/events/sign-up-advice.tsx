import type { SignUpAdvice as Advice } from "@/lib/content/documents";

type Props = {
  readonly advice: Advice;
  readonly isBallot: boolean;
  readonly email: string;
};

/** What somebody who signs up wants to know. */
export function SignUpAdvice({ advice, isBallot, email }: Props) {
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div>
        <dt className="font-bold">What does it cost?</dt>
        <dd>{advice.cost}</dd>
      </div>
      {isBallot && (
        <div>
          <dt className="font-bold">How does the ballot work?</dt>
          <dd>{advice.ballot}</dd>
        </div>
      )}
      <div>
        <dt className="font-bold">What if I can’t come after all?</dt>
        <dd>{advice.cannotCome}</dd>
      </div>
      <div>
        <dt className="font-bold">Access and childcare</dt>
        <dd>
          {advice.requests} <a href={`mailto:${email}`}>{email}</a>
        </dd>
      </div>
      <div>
        <dt className="font-bold">Being kind</dt>
        <dd>
          {advice.conduct} <a href="/code-of-conduct/">Read the code of conduct</a>.
        </dd>
      </div>
    </dl>
  );
}

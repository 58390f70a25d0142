import type { Weekend } from "@/lib/content/documents";
import type { SheetPlan } from "@/lib/events/print/sheets";
import { PrintedLink, Sheet } from "./sheet";

type Props = {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly judging: Weekend["judging"];
  readonly siteUrl: string;
};

/** Teams that fit on a sheet. */
const ROWS = 10;

const CELL = "border border-muted p-[0.4em] text-left align-top";

/** A line for each team and a column for each criterion, for a judge with a pen. */
export function ScoreSheet({ plan, name, judging, siteUrl }: Props) {
  return (
    <Sheet plan={plan}>
      <div className="flex h-full flex-col p-[1.6em]">
        <div className="flex items-start justify-between gap-[2em]">
          <div>
            <h1 className="text-[1.8em]">
              {plan.title}, {name}
            </h1>
            <p className="mt-[0.6em]">Judge: ______________________________</p>
            <p className="mt-[0.6em] text-[0.8em]">To win a prize: {judging.redLines.join(" ")}</p>
          </div>
          <div className="flex-none text-[0.8em]">
            <PrintedLink className="w-[6em]" href={judging.link} siteUrl={siteUrl} />
          </div>
        </div>
        <table className="mt-[0.8em] w-full flex-1 table-fixed border-collapse text-[0.75em]">
          <thead>
            <tr>
              <th className={`${CELL} w-[18%]`} scope="col">
                Project
              </th>
              {judging.criteria.map(({ title, questions }) => (
                <th className={CELL} key={title} scope="col">
                  {title}
                  <ul className="font-normal">
                    {questions.map((question) => (
                      <li className="mt-[0.2em] text-[0.8em] leading-tight" key={question}>
                        {question}
                      </li>
                    ))}
                  </ul>
                </th>
              ))}
              <th className={`${CELL} w-[7%]`} scope="col">
                Bonus
              </th>
              <th className={`${CELL} w-[7%]`} scope="col">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: ROWS }, (_, row) => (
              <tr key={row}>
                {Array.from({ length: judging.criteria.length + 3 }, (__, cell) => (
                  <td className={`${CELL} h-[2.6em]`} key={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

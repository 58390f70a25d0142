import type { ReactNode } from "react";
import type { LetterFact } from "@/lib/events/print/letter";
import { QrCode } from "../ui/qr-code";

/** What the reader types on the page, by the names that enhance/letter.ts knows. */
const LABELS = {
  manager: "Your manager’s name",
  reader: "Your name",
  job: "Your job, and your ward or team",
} as const;

type Name = keyof typeof LABELS;

/** The form, and beside it the letter where there is room; on paper the letter alone. */
const BESIDE = "mt-8 grid items-start gap-10 lg:grid-cols-[2fr_3fr] print:block";

const LINE = "inline-block min-w-[min(60mm,100%)] border-b border-ink";

/** Where a name goes: a line to write on until one is typed. */
const Blank = ({ name }: { readonly name: Name }) => (
  <span className={LINE} data-fill={name}>
    {"\u00a0"}
  </span>
);

type FormProps = { readonly names: readonly Name[]; readonly children: ReactNode };

/** Fields to type names in and a button to print; nothing is sent or kept. */
function LetterForm({ names, children }: FormProps) {
  return (
    <div className="no-print">
      {children}
      <form className="needs-script mt-4" data-letter="">
        {names.map((name) => (
          <label className="mt-3 block font-bold" key={name}>
            {LABELS[name]}
            <input
              autoComplete="off"
              className="block w-full rounded-lg border-2 border-ink bg-surface px-3 py-1 font-normal"
              name={name}
              type="text"
            />
          </label>
        ))}
        <p className="mt-2 text-base text-muted">What you type stays on this page.</p>
        <button
          className="mt-4 rounded-full border-2 border-accent bg-accent px-6 py-3 font-bold text-on-accent"
          type="submit"
        >
          Print
        </button>
      </form>
    </div>
  );
}

type SheetProps = {
  readonly facts: readonly LetterFact[];
  /** Address of the event's page, for the code at the foot. */
  readonly address: string;
};

/** The event at a glance, as a manager reads it. */
function Facts({ facts, address }: SheetProps) {
  return (
    <div className="my-6 flex flex-wrap items-start gap-6 border-y border-ink py-4">
      <dl className="grid flex-1 basis-60 grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {facts.map(([term, text]) => (
          <div className="contents" key={term}>
            <dt className="font-bold">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <QrCode address={address} className="w-28" />
    </div>
  );
}

const Sheet = ({ children }: { readonly children: ReactNode }) => (
  <div className="letter space-y-4 rounded-2xl border border-line bg-surface p-6 sm:p-10 print:border-0 print:p-0">
    {children}
  </div>
);

type LeaveLetterProps = SheetProps & {
  readonly request: readonly string[];
  /** Path of the same letter as plain text. */
  readonly plain: string;
};

/** Asks a manager for leave. */
export function LeaveLetter({ request, plain, ...sheet }: LeaveLetterProps) {
  const [opening, ...reasons] = request;
  return (
    <div className={BESIDE}>
      <LetterForm names={["manager", "reader", "job"]}>
        <p>
          Ask for study or professional leave with this letter. Print it as it is and fill it in
          with a pen, or <a href={plain}>take it as plain text</a> and paste it into an e-mail.
        </p>
      </LetterForm>
      <Sheet>
        <p>
          Dear <Blank name="manager" />
        </p>
        <p>{opening}</p>
        <Facts {...sheet} />
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p className="pb-12">Yours sincerely</p>
        <p>
          <Blank name="reader" />
        </p>
        <p>
          <Blank name="job" />
        </p>
      </Sheet>
    </div>
  );
}

type TakingPartProps = SheetProps & { readonly record: readonly string[] };

/** Says that somebody took part, with room for what they did and learned. */
export function TakingPart({ record, ...sheet }: TakingPartProps) {
  return (
    <div className={BESIDE}>
      <LetterForm names={["reader"]}>
        <p>
          A record of taking part, for your appraisal or CPD folder. Print it and fill it in with a
          pen.
        </p>
      </LetterForm>
      <Sheet>
        <p>
          I took part in this event. Name: <Blank name="reader" />
        </p>
        <Facts {...sheet} />
        {record.map((heading) => (
          <div className="min-h-32 border-b border-line print:min-h-[26mm]" key={heading}>
            <h2 className="text-lg">{heading}</h2>
          </div>
        ))}
        <p className="pt-8">
          Date and signature: <span className={LINE}>{"\u00a0"}</span>
        </p>
      </Sheet>
    </div>
  );
}

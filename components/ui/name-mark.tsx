import { getMark } from "@/lib/pictures/mark";

type Props = { readonly name: string; readonly large?: boolean };

/** Two letters in place of a picture or logo; the name itself stands beside it. */
export function NameMark({ name, large = false }: Props) {
  const { letters, tone } = getMark(name);
  return (
    <span aria-hidden="true" className={`mark mark-${tone} ${large ? "mark-large" : ""}`}>
      {letters}
    </span>
  );
}

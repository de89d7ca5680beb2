import { Link } from "wouter";
import { useScreeningByCode } from "../../api/screening-by-code.ts";

type Props = { readonly screeningId: string; readonly code: string };

/** The way to the patient's answers once they are sent; the call comes before them. */
export function AnswersArrived({ screeningId, code }: Props) {
  const hasArrived = useScreeningByCode(screeningId, code);
  return hasArrived ? (
    <p>
      <Link href={`/screenings/${screeningId}`}>
        Read the answers <span className="visually-hidden">of code {code}</span>
      </Link>
    </p>
  ) : (
    <p>The other answers have not arrived yet.</p>
  );
}

import { RefusedError } from "../../../api/errors.ts";
import { Notice } from "../../../ui/notice.tsx";
import { SaveProblem } from "./save-problem.tsx";

type Props = { readonly error: Error; readonly id: string };

/** A correction that was refused because somebody saved first says so; the newer version opens beside this window. */
export function CorrectionProblem({ error, id }: Props) {
  const refusal = error instanceof RefusedError ? error.refusal : undefined;
  if (refusal?.code !== "stale-version") return <SaveProblem error={error} />;
  return (
    <Notice tone="problem" title="Not saved: somebody saved a newer version meanwhile.">
      <p>
        Everything you typed is still here. Look at{" "}
        <a href={`/screenings/${id}`} target="_blank" rel="noopener noreferrer">
          {refusal.currentVersion === undefined ? "the newer version" : `version ${refusal.currentVersion}`}{" "}
          in another window
        </a>
        , and make your correction from there.
      </p>
    </Notice>
  );
}

import { Notice } from "../../ui/notice.tsx";

/** Stands on every result that was made with a protocol nobody signed. */
export function UnsignedNotice({ signedBy }: { readonly signedBy: string | undefined }) {
  if (signedBy !== undefined) return null;
  return (
    <Notice tone="attention" title="Protocol not signed by a medical director">
      <p>
        Its numbers are sourced where marked and clinic defaults elsewhere. Treat every default as
        unconfirmed.
      </p>
    </Notice>
  );
}

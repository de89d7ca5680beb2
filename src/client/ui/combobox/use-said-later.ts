import { useEffect, useState } from "react";

/** Long enough that a list which still changes under the typing is not read out at every key. */
const quietMs = 500;

/** The words once they have stood still, for a screen reader that should not be interrupted by itself. */
export function useSaidLater(words: string): string {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), quietMs);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}

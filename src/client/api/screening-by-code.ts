import { useQuery } from "@tanstack/react-query";
import { searchScreenings } from "./search-screenings.ts";

const lookAgainMs = 3_000;

/** Whether what a kiosk sends under this id has arrived; looked for by the code until it has. */
export function useScreeningByCode(id: string, code: string): boolean {
  const { data } = useQuery({
    queryKey: ["screening-by-code", id],
    queryFn: async ({ signal }) => {
      const { rows } = await searchScreenings({ text: code }, signal);
      return rows.some((row) => row.id === id);
    },
    refetchInterval: ({ state }) => (state.data === true ? false : lookAgainMs),
  });
  return data === true;
}

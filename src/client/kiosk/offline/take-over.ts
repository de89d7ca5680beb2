/** What the page tells a new worker that waits: nobody is filling in, it may begin. */
export const takeOver = "take-over";

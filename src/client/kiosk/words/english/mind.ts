export const mind = {} as const;

export const usedFor = {} as const;

export const you = {} as const;

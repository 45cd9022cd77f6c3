/** The only place where the product learns what time it is; tests give their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

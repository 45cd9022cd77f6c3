/**
 * Lets requests that wait go first. The embedded database answers at once, so a long row of queries would let nobody in
 * between, not even who only reads.
 */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Somebody came through the first door. */
export interface Entered {
  /** The secret for the cookie. */
  readonly session: string;
  /** Whether there is a factor to prove with; else one has to be added before anything opens. */
  readonly hasFactor: boolean;
}

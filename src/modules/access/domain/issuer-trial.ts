/** What trying an issuer brought: what it says about itself, or why we cannot work with it. */
export type IssuerTrial =
  | { readonly works: true; readonly found: Found; readonly hasSecret: boolean }
  | { readonly works: false; readonly reason: string };

/** What an issuer says about itself. */
export interface Found {
  /** Where it says so. */
  readonly readAt: string;
  readonly authorization: string;
  readonly token: string;
  readonly keys: string;
  readonly algorithms: readonly string[];
  readonly saysPkce: boolean;
  readonly namesItself: boolean;
  /** Null when it does not say. */
  readonly strengths: readonly string[] | null;
}

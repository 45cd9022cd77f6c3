import type { Reason } from "./reason.ts";

/** What was found at an address. */
export interface Content {
  readonly title: string | null;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** Such as `text/html`; null when it did not say. */
  readonly type: string | null;
  readonly bytes: number;
}

/** How an address answered. What is too long to be read, or cannot be, has no content. */
export type Outcome =
  | { readonly status: "answers"; readonly content: Content | null }
  | { readonly status: "moved"; readonly to: string; readonly content: Content | null }
  | { readonly status: "gone" | "unreachable" | "refused"; readonly reason: Reason; readonly notBefore: Date | null };

/** Every way in which an address that was checked can have answered. */
export const statuses = ["answers", "moved", "gone", "unreachable", "refused"] as const satisfies readonly Outcome["status"][];
export type SourceStatus = (typeof statuses)[number];

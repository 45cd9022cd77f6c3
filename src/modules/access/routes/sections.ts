import { issuerSignInSection } from "./issuer-sections.tsx";
import type { AccessRouteTables, Section } from "./parts.ts";
import { passkeyChoiceSection, passkeyMeansSection, passkeyProofSection, passkeySignInSection } from "./passkey-sections.tsx";

/** What other ways of signing in add to the pages of this module. */
export interface Sections<Tables extends AccessRouteTables> {
  /** On the sign-in page, after the mail form. */
  readonly signIn: readonly Section<Tables>[];
  /** Beside the code, in the second step and when proving again. */
  readonly prove: readonly Section<Tables>[];
  /** Beside the app, for who has no second proof yet. */
  readonly choose: readonly Section<Tables>[];
  /** On the page of how one signs in. */
  readonly means: readonly Section<Tables>[];
}

/** The sections there are. A way of signing in adds its own here. */
export const sections = <Tables extends AccessRouteTables>(): Sections<Tables> => ({
  signIn: [passkeySignInSection(), issuerSignInSection()],
  prove: [passkeyProofSection()],
  choose: [passkeyChoiceSection()],
  means: [passkeyMeansSection()],
});

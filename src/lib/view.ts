import type { Language } from "./language.ts";
import type { SourceNotes } from "./source-note.ts";

/** A built file: where it is, and the hash by which the browser checks it. */
export interface AssetLink {
  readonly path: string;
  readonly integrity: string;
}

/** The scripts there are: the files of `src/browser`. */
export type ScriptName = "matrix" | "passkey";

/** What every page needs to draw itself, whoever made it. */
export interface View {
  readonly language: Language;
  /** The site's name, after its network. */
  readonly siteName: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Path of this page. */
  readonly path: string;
  /** What follows the path, with its question mark; empty when nothing does. */
  readonly query: string;
  /** Whether somebody has signed in here; pages for visitors are kept and say nothing of it. */
  readonly isSignedIn: boolean;
  readonly now: Date;
  readonly styles: AssetLink;
  /** Small scripts that add to pages which work without them, by name; a page asks for those that it needs. */
  readonly scripts: Readonly<Partial<Record<ScriptName, AssetLink | undefined>>>;
  /** What checking found of sources elsewhere. */
  readonly sources: SourceNotes;
  /** The font of the first view, fetched at once. */
  readonly font: AssetLink | null;
}

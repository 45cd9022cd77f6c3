import type { View } from "../../../../lib/view.ts";
import type { SheetContent } from "../../domain/fact-sheets/content.ts";

/** What a sheet needs to know to say things. */
export interface SheetTelling {
  readonly view: View;
  readonly content: SheetContent;
  /** The day on which things stood so. */
  readonly today: string;
}

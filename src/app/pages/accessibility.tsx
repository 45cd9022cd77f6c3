import type { View } from "../../lib/view.ts";
import { ArticlePage } from "../../ui/article.tsx";
import { accessibilityTexts } from "../page-texts/accessibility.ts";

/** The accessibility statement, in the Dutch model. */
export const AccessibilityPage = ({ view, contact }: { readonly view: View; readonly contact: string | null }) => (
  <ArticlePage view={view} article={accessibilityTexts[view.language](contact)} />
);

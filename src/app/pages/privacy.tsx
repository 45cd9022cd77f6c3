import type { View } from "../../lib/view.ts";
import { ArticlePage } from "../../ui/article.tsx";
import { privacyTexts } from "../page-texts/privacy.ts";

/** What the site knows and remembers of its visitors: next to nothing. */
export const PrivacyPage = ({ view, contact }: { readonly view: View; readonly contact: string | null }) => (
  <ArticlePage view={view} article={privacyTexts[view.language](contact)} />
);

import type { View } from "../../../../lib/view.ts";
import type { FormField } from "../../../../ui/form-field.tsx";
import { bodyAudiences } from "../../domain/administration-kinds.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { wordTexts } from "../../texts/words.ts";

/** Who will see it, in words, before it is saved. */
export function audienceField(view: View): FormField {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  const options = bodyAudiences.map((audience) => ({ value: audience, label: words.audience[audience] }));
  return { kind: "choice", name: "wie", label: t.whoSees, hint: t.whoSeesBody, options };
}

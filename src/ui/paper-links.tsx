import { paperForms } from "../lib/paper.ts";
import type { View } from "../lib/view.ts";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

const names = { pdf: "PDF", docx: "Word" } as const;

/** The same page as a file to keep: as PDF, and for Word. */
export const PaperLinks = ({ view }: { readonly view: View }) => (
  <p class="exports small">
    {paperForms.map((form) => (
      <a class="nl-link" href={`${view.path}?vorm=${form}`}>
        <Icon name="download" size={16} /> {texts[view.language].download(names[form])}
      </a>
    ))}
  </p>
);

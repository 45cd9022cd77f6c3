import type { View } from "../lib/view.ts";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** Exactly what the list above shows, for a spreadsheet or a program. */
export function ExportLinks({ view, collection }: { readonly view: View; readonly collection: string }) {
  const query = new URLSearchParams(view.query);
  query.delete("taal");
  query.delete("pagina");
  const address = (format: string) => `/api/v1/${collection}?${new URLSearchParams([...query, ["formaat", format]])}`;
  return (
    <p class="exports small">
      {["csv", "json"].map((format) => (
        <a class="nl-link" href={address(format)}>
          <Icon name="download" size={16} /> {texts[view.language].download(format.toUpperCase())}
        </a>
      ))}
    </p>
  );
}

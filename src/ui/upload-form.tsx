import type { Language } from "../lib/language.ts";
import type { RefusedFile } from "../lib/refused-file.ts";

interface UploadFormProps {
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** Whether a file was refused. */
  readonly isWrong: boolean;
  /** Whether several files may be chosen at once. */
  readonly takesMore?: boolean;
}

/** Sends a workbook or a table of text, or several that belong together, also without scripts. */
export const UploadForm = ({ action, label, hint, submit, isWrong, takesMore = false }: UploadFormProps) => (
  <form class="form" method="post" action={action} enctype="multipart/form-data">
    <div class={isWrong ? "field field--wrong" : "field"}>
      <label class="utrecht-form-label" for="veld-bestand">
        {label}
      </label>
      <p class="field__hint" id="veld-bestand-uitleg">
        {hint}
      </p>
      <input
        class="field__file"
        type="file"
        id="veld-bestand"
        name="bestand"
        accept=".xlsx,.csv"
        multiple={takesMore}
        aria-describedby="veld-bestand-uitleg"
        aria-invalid={isWrong ? "true" : undefined}
      />
    </div>
    <p class="form__act">
      <button class="nl-button nl-button--primary" type="submit">
        {submit}
      </button>
    </p>
  </form>
);

interface RefusedUploadProps {
  readonly language: Language;
  readonly title: string;
  readonly refused: RefusedFile;
  /** That nothing happened. */
  readonly after: string;
}

/** What is wrong with a file that could not be read. */
export const RefusedUpload = ({ language, title, refused: { sentence, problems }, after }: RefusedUploadProps) => (
  <div class="problems" role="alert" id="problemen" tabindex={-1}>
    <h2>{title}</h2>
    <p>
      <a class="nl-link" href="#veld-bestand">
        {sentence}
      </a>
    </p>
    {problems.length > 0 && (
      <ul>
        {problems.map(({ field, problem }) => (
          <li>
            <strong>{field}</strong>: {problem[language]}
          </li>
        ))}
      </ul>
    )}
    <p>{after}</p>
  </div>
);

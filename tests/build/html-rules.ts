import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

/**
 * What html-validate holds our pages to: everything it recommends and all it knows of WCAG.
 * A rule is off only where it is a matter of taste, or where it does not know what we know.
 */
const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:standard"],
  rules: {
    // How the renderer writes what HTML allows in two ways.
    "doctype-style": "off",
    "void-style": "off",
    // Boxes of one question share a name, as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** What is wrong with a page, a sentence each; nothing when it is sound. */
export async function problemsInHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => `${ruleId} at ${line}:${column} (${selector}): ${message}`),
  );
}

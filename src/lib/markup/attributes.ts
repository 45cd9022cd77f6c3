// The attributes that pages use, under their names in HTML. One that is not listed does not compile: add it when a page needs it.

type YesOrNo = boolean | "true" | "false";

/** What every element may say. */
export interface Common {
  class: string;
  hidden: boolean;
  id: string;
  lang: string;
  role: string;
  tabindex: number;
  title: string;
  "aria-busy": YesOrNo;
  "aria-controls": string;
  "aria-current": YesOrNo | "page" | "step" | "date";
  "aria-describedby": string;
  "aria-expanded": YesOrNo;
  "aria-hidden": YesOrNo;
  "aria-invalid": YesOrNo;
  "aria-label": string;
  "aria-labelledby": string;
  "aria-live": "polite" | "assertive";
}

interface Control {
  autocomplete: string;
  disabled: boolean;
  name: string;
  required: boolean;
}

interface TextControl extends Control {
  enterkeyhint: "search" | "next" | "done" | "send";
  inputmode: "text" | "decimal" | "numeric" | "tel" | "search" | "email" | "url";
  maxlength: number;
  minlength: number;
  placeholder: string;
  readonly: boolean;
  spellcheck: "true" | "false";
}

interface Input extends TextControl {
  accept: string;
  checked: boolean;
  list: string;
  max: number | string;
  min: number | string;
  multiple: boolean;
  pattern: string;
  size: number;
  step: number | string;
  type: string;
  value: number | string;
}

interface Link {
  as: string;
  crossorigin: string;
  href: string;
  hreflang: string;
  integrity: string;
  rel: string;
  type: string;
}

interface Cell {
  colspan: number;
  headers: string;
  rowspan: number;
}

/** What some elements may say beside that; all others say no more. */
export interface OfElement {
  a: Pick<Link, "href" | "hreflang" | "rel" | "type"> & { download: string | boolean };
  blockquote: { cite: string };
  button: Control & { formaction: string; formnovalidate: boolean; type: "button" | "reset" | "submit"; value: number | string };
  details: { name: string; open: boolean };
  fieldset: { disabled: boolean };
  form: { action: string; autocomplete: string; enctype: "multipart/form-data"; method: "get" | "post"; novalidate: boolean };
  img: { alt: string; height: number; loading: "lazy"; src: string; width: number };
  input: Input;
  label: { for: string };
  base: { target: "_blank" };
  link: Link;
  meta: { charset: string; content: string; name: string; property: string };
  ol: { reversed: boolean; start: number };
  optgroup: { label: string };
  option: { disabled: boolean; selected: boolean; value: number | string };
  output: { for: string };
  progress: { max: number; value: number };
  q: { cite: string };
  script: { defer: boolean; integrity: string; src: string; type: "module" };
  select: Control;
  td: Cell;
  textarea: TextControl & { rows: number };
  th: Cell & { scope: "col" | "colgroup" | "row" | "rowgroup" };
  time: { datetime: string };
}

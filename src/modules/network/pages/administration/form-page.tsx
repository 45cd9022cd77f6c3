import type { Children } from "../../../../lib/markup/markup.ts";
import type { View } from "../../../../lib/view.ts";
import type { Crumb } from "../../../../ui/breadcrumbs.tsx";
import { Form, type FormState } from "../../../../ui/form.tsx";
import type { FormField } from "../../../../ui/form-field.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { administrationTexts } from "../../texts/administration.ts";

/** What a form was told when it came back: what somebody else wrote meanwhile. */
export type Meanwhile = Readonly<Record<string, string>> | null;

/** A form as it is drawn: for the first time, or after it was refused. */
export interface FormTurn {
  readonly state: FormState;
  readonly meanwhile: Meanwhile;
}

interface FormPartProps extends FormTurn {
  readonly view: View;
  readonly action: string;
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly isGrave?: boolean;
  readonly children?: Children;
}

/** A form with, when somebody was faster, both texts side by side. */
export const FormPart = ({ view, meanwhile, ...form }: FormPartProps) => (
  <>
    {meanwhile !== null && <BothTexts view={view} fields={form.fields} typed={form.state.typed} meanwhile={meanwhile} />}
    <Form view={view} {...form} />
  </>
);

interface FormPageProps extends FormPartProps {
  readonly title: string;
  readonly lead?: string;
  /** The pages between the administration and this one. */
  readonly above?: readonly Crumb[];
  /** What stands before the form. */
  readonly before?: Children;
}

/** A page that is one form. */
export function FormPage({ view, title, lead, above = [], before, ...form }: FormPageProps) {
  const t = administrationTexts[view.language];
  return (
    <Page view={view} title={title} description={t.formDescription} above={[{ href: "/beheer", name: t.administration }, ...above]}>
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {before}
      <FormPart view={view} {...form} />
    </Page>
  );
}

interface BothTextsProps {
  readonly view: View;
  readonly fields: readonly FormField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly meanwhile: Readonly<Record<string, string>>;
}

/** What somebody typed beside what somebody else saved meanwhile, for the fields that differ. */
function BothTexts({ view, fields, typed, meanwhile }: BothTextsProps) {
  const t = administrationTexts[view.language];
  const shown = fields.flatMap((field) => (field.kind === "hidden" ? [] : [field]));
  const differing = shown.filter(({ name }) => (typed[name] ?? "") !== (meanwhile[name] ?? ""));
  return (
    <div class="problems" role="alert">
      <h2>{t.staleTitle}</h2>
      <p>{t.staleLead}</p>
      <Table
        isStill
        caption={t.staleCaption}
        heads={[t.field, t.yours, t.theirs]}
        rows={differing.map((field) => [
          field.label,
          shownValue(field, typed[field.name]) ?? t.empty,
          shownValue(field, meanwhile[field.name]) ?? t.empty,
        ])}
      />
    </div>
  );
}

/** A choice by its words, anything else as it was typed; null when it is empty. */
function shownValue(field: FormField, value: string | undefined): string | null {
  if (value === undefined || value === "") return null;
  return field.kind === "choice" ? (field.options.find((option) => option.value === value)?.label ?? value) : value;
}

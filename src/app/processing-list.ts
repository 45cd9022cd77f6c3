// Made by `node scripts/data-model.mjs` from the doc comments in tables.ts; not written by hand.

/** Every column about a person: why it is kept, on which ground, and how long (GDPR, article 30). */
export const processing = [
  { at: "account.address", purpose: "sign-in", basis: "public-task", term: "account-closes" },
  { at: "link_request.address", purpose: "sign-in", basis: "public-task", term: "one-day" },
  { at: "passkey.name", purpose: "sign-in", basis: "public-task", term: "account-closes" },
  { at: "outside_identity.subject", purpose: "sign-in", basis: "public-task", term: "account-closes" },
  { at: "person.name", purpose: "representation", basis: "public-task", term: "two-years-after-office" },
  { at: "person.sort_name", purpose: "representation", basis: "public-task", term: "two-years-after-office" },
  { at: "person_contact.value", purpose: "contact", basis: "consent", term: "withdrawal" },
  { at: "import_draft.content_json", purpose: "representation", basis: "public-task", term: "one-day" },
  { at: "audit_entry.actor", purpose: "accountability", basis: "public-task", term: "archive" },
  { at: "mail.address", purpose: "delivery", basis: "public-task", term: "thirty-days" },
  { at: "session.browser", purpose: "sign-in", basis: "public-task", term: "thirty-days" },
] as const;

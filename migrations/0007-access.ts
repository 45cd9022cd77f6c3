import type { Step } from "../src/platform/db/migrate.ts";

export const accessTables: Step = async (schema, { text }) => {
  await schema
    .createTable("session")
    .addColumn("secret_hash", text, (column) => column.primaryKey())
    .addColumn("id", text, (column) => column.notNull().unique())
    .addColumn("person", text, (column) => column.notNull())
    .addColumn("means", text, (column) => column.notNull())
    .addColumn("is_complete", "integer", (column) => column.notNull())
    .addColumn("started_at", text, (column) => column.notNull())
    .addColumn("proved_at", text, (column) => column.notNull())
    .addColumn("seen_at", text, (column) => column.notNull())
    .addColumn("ended_at", text)
    .addColumn("browser", text, (column) => column.notNull())
    .execute();
  await schema.createIndex("session_person").on("session").columns(["person", "ended_at"]).execute();

  await schema
    .createTable("mail")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("body", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("written_at", text, (column) => column.notNull())
    .addColumn("sent_at", text)
    .addColumn("last_error", text)
    .execute();
  await schema.createIndex("mail_state").on("mail").columns(["state", "written_at"]).execute();

  await schema
    .createTable("account")
    .addColumn("person", text, (column) => column.primaryKey().references("person.id"))
    .addColumn("address", text, (column) => column.unique())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("opened_at", text, (column) => column.notNull())
    .addColumn("closed_at", text)
    .execute();

  await schema
    .createTable("link_request")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addColumn("asked_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("one_time_link")
    .addColumn("secret_hash", text, (column) => column.primaryKey())
    .addColumn("purpose", text, (column) => column.notNull())
    .addColumn("person", text, (column) => column.references("person.id"))
    .addColumn("made_at", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .addColumn("used_at", text)
    .execute();
  await schema.createIndex("one_time_link_person").on("one_time_link").columns(["person", "purpose"]).execute();

  await schema
    .createTable("authenticator")
    .addColumn("person", text, (column) => column.primaryKey().references("person.id"))
    .addColumn("sealed_secret", text, (column) => column.notNull())
    .addColumn("last_step", "integer", (column) => column.notNull())
    .addColumn("added_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("recovery_code")
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("code_hash", text, (column) => column.notNull())
    .addColumn("used_at", text)
    .addPrimaryKeyConstraint("recovery_code_key", ["person", "code_hash"])
    .execute();

  await schema
    .createTable("code_try")
    .addColumn("session", text, (column) => column.primaryKey())
    .addColumn("tries", "integer", (column) => column.notNull())
    .execute();

  await schema
    .createTable("passkey")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("public_key", text, (column) => column.notNull())
    .addColumn("counter", "integer", (column) => column.notNull())
    .addColumn("transports_json", text, (column) => column.notNull())
    .addColumn("added_at", text, (column) => column.notNull())
    .addColumn("used_at", text)
    .execute();
  await schema.createIndex("passkey_person").on("passkey").column("person").execute();

  await schema
    .createTable("challenge")
    .addColumn("secret_hash", text, (column) => column.primaryKey())
    .addColumn("purpose", text, (column) => column.notNull())
    .addColumn("expected", text, (column) => column.notNull())
    .addColumn("expires_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("issuer")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("organisation", text, (column) => column.notNull().references("organisation.id"))
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("address", text, (column) => column.notNull())
    .addColumn("client_id", text, (column) => column.notNull())
    .addColumn("secret_name", text, (column) => column.notNull())
    .addColumn("required_acr", text)
    .addColumn("is_active", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("changed_at", text, (column) => column.notNull())
    .execute();

  await schema
    .createTable("outside_identity")
    .addColumn("issuer", text, (column) => column.notNull().references("issuer.id"))
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("person", text, (column) => column.notNull().references("person.id"))
    .addColumn("linked_at", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("outside_identity_key", ["issuer", "subject"])
    .execute();
  await schema.createIndex("outside_identity_person").on("outside_identity").column("person").execute();
};

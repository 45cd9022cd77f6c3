import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "../lib/refusal.ts";

const port = "Give a whole number from 0 to 65535, such as PORT=3000.";

const environment = z.object({
  PORT: z.coerce.number({ error: port }).int(port).min(0, port).max(65535, port).default(3000),
  HOST: z.string().min(1, "Give a host name or address, such as HOST=127.0.0.1.").default("127.0.0.1"),
  DATA_DIR: z.string().min(1, "Give a folder, such as DATA_DIR=./data.").default("./data"),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      "Give the address of a PostgreSQL database, such as DATABASE_URL=postgres://user@host/spil, or leave it out.",
    )
    .optional(),
  CONTENT_DIR: z.string().min(1, "Give the folder with the starting content, such as CONTENT_DIR=content/g40.").default("content/g40"),
  PUBLIC_URL: z
    .url("Give the address at which people reach the site, such as PUBLIC_URL=https://spil.example.nl, or leave it out.")
    .optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      "Give where to report a leak, such as SECURITY_CONTACT=mailto:security@example.nl or an https address, or leave it out.",
    )
    .optional(),
  CONTACT_EMAIL: z
    .email("Give the mail address for questions about the data, such as CONTACT_EMAIL=data@example.nl, or leave it out.")
    .optional(),
  PROXIES: z
    .string()
    .regex(
      /^[0-9a-fA-F.:]+(\s*,\s*[0-9a-fA-F.:]+)*$/,
      "Give the addresses of your own proxies with commas between them, such as PROXIES=127.0.0.1,::1, or leave it out.",
    )
    .optional(),
  MAIL_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s/]+\/?$/,
      "Give the address of a mail server, such as MAIL_URL=smtps://user:password@mail.example.nl, or leave it out.",
    )
    .refine((address) => URL.canParse(address), "Give an address in which signs such as @ in a password are written as %40.")
    .optional(),
  MAIL_FROM: z.email("Give the address that mail comes from, such as MAIL_FROM=spil@example.nl.").optional(),
  KEY_FILE: z.string().min(1, "Give a file, such as KEY_FILE=/etc/spil/key, or leave it out.").optional(),
  LINK_CHECKS: z.enum(["on", "off"], { error: "Choose LINK_CHECKS=on or off." }).default("off"),
  FIGURE_IMPORTS: z.enum(["on", "off"], { error: "Choose FIGURE_IMPORTS=on or off." }).default("off"),
  LOG_LEVEL: z.enum(["debug", "info", "warning", "error"], { error: "Choose LOG_LEVEL=debug, info, warning or error." }).default("info"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly contentDir: string;
  /** Without a slash at the end; null means: where we listen. */
  readonly publicUrl: string | null;
  /** Where to report a leak, as a mailto: or https: address; null when nobody filled it in. */
  readonly securityContact: string | null;
  /** Who answers questions about the data; stands in the description of the API. */
  readonly contactEmail: string | null;
  /** The addresses of our own proxies. */
  readonly proxies: readonly string[];
  /** The mail server, as smtp:// or smtps://, with its password; null when mail goes nowhere. Never logged. */
  readonly mailUrl: string | null;
  /** Where mail comes from. */
  readonly mailFrom: string | null;
  /** The file with the key under which the secrets of apps are sealed. */
  readonly keyFile: string;
  /** Whether sources elsewhere are checked by the clock: then this machine goes out by itself. */
  readonly linkChecks: "on" | "off";
  /** Whether figures are fetched from their publishers by the clock. */
  readonly figureImports: "on" | "off";
  readonly logLevel: "debug" | "info" | "warning" | "error";
}

/** A setting in the environment cannot be used; the details name each variable and the way out. */
export const badConfig = (problems: readonly { variable: string; value: string; fix: string }[]) =>
  new Refusal("invalid", "config.invalid", { problems });

/** Settings that can hold a password: what was given is not shown. */
const hidden: ReadonlySet<string> = new Set(["MAIL_URL"]);

const noSender = {
  variable: "MAIL_FROM",
  value: "",
  fix: "With MAIL_URL, give the address that mail comes from too, such as MAIL_FROM=spil@example.nl.",
};

/** Reads the settings from the environment. An empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  if (!result.success) {
    throw badConfig(
      result.error.issues.map((issue) => {
        const variable = String(issue.path[0]);
        return { variable, value: hidden.has(variable) ? "…" : (given[variable] ?? ""), fix: issue.message };
      }),
    );
  }
  const settings = result.data;
  if (settings.MAIL_URL !== undefined && settings.MAIL_FROM === undefined) throw badConfig([noSender]);
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    contentDir: settings.CONTENT_DIR,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    securityContact: settings.SECURITY_CONTACT ?? null,
    contactEmail: settings.CONTACT_EMAIL ?? null,
    proxies: settings.PROXIES?.split(",").map((address) => address.trim()) ?? [],
    mailUrl: settings.MAIL_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? null,
    keyFile: settings.KEY_FILE ?? join(settings.DATA_DIR, "spil.key"),
    linkChecks: settings.LINK_CHECKS,
    figureImports: settings.FIGURE_IMPORTS,
    logLevel: settings.LOG_LEVEL,
  };
}

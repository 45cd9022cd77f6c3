import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../lib/refusal.ts";

/** Encrypts the few secrets that must be read back, so that a copy of the database alone opens nothing (ASVS 13.3.1). */
export interface Vault {
  readonly seal: (secret: string, label: string) => string;
  /** Fails when the text was changed, was sealed for something else, or with another key. */
  readonly unseal: (sealed: string, label: string) => string;
}

const algorithm = "aes-256-gcm";
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** The file with the key of this installation cannot be used. */
export const badKeyFile = (file: string) => new Refusal("unavailable", "vault.bad-key-file", { file });

/** The vault with the key in this file; the first start makes it, readable by nobody else. */
export function openVault(file: string): Vault {
  if (!existsSync(file)) makeKey(file);
  const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (key.length !== keyBytes) throw badKeyFile(file);
  return vaultWith(key);
}

function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    writeFileSync(draft, `${randomBytes(keyBytes).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    // It is there whole or not at all, whenever the process is killed.
    linkSync(draft, file);
  } catch (error) {
    // Another process that starts at the same time made it first.
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A vault with this key of thirty-two bytes. The label is sealed in: what was sealed for one person opens for no other. */
export const vaultWith = (key: Buffer): Vault => ({
  seal: (secret, label) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(label));
    const body = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
  },
  unseal: (sealed, label) => {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(label))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString("utf8");
  },
});

import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { clientId, listening, stopped } from "./openid.ts";

/** A token as a hostile sign-in makes it. */
export interface Forgery {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How it is signed; rightly unless it is said. */
  readonly signature?: "right" | "none" | "public-key-as-secret" | "other-key" | "changed-afterwards";
}

/** A sign-in that does what a test tells it to. */
export interface Hostile {
  readonly issuer: string;
  /** The next token that it gives. */
  forge: Forgery;
  /** What stands in its description besides, or instead. */
  described: Readonly<Record<string, unknown>>;
  /** Answers in its own way to some path; returns whether it did. */
  instead: (path: string, response: ServerResponse) => boolean;
  /** What it was asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** Seconds since 1970. */
const nowSeconds = () => Math.floor(Date.now() / 1000);

const rightKey = generateKeyPairSync("rsa", { modulusLength: 2048 });
const otherKey = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Starts one. */
export async function aHostile(): Promise<Hostile> {
  const server = createServer();
  const issuer = await listening(server);
  const hostile: Hostile = { issuer, forge: {}, described: {}, instead: () => false, asked: [], stop: () => stopped(server) };
  server.on("request", (request, response) => {
    const path = request.url ?? "";
    hostile.asked.push(path);
    if (hostile.instead(path, response)) return;
    const body = bodyFor(path, hostile);
    response.writeHead(body === null ? 404 : 200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  return hostile;
}

function bodyFor(path: string, { issuer, forge, described }: Hostile): unknown {
  switch (path) {
    case "/.well-known/openid-configuration":
      return {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
        ...described,
      };
    case "/keys":
      return { keys: [{ ...rightKey.publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "one" }] };
    case "/token":
      return { access_token: "x", token_type: "Bearer", expires_in: 60, id_token: tokenOf(issuer, forge) };
    default:
      return null;
  }
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function tokenOf(issuer: string, { header = {}, claims = {}, signature = "right" }: Forgery): string {
  const usual = { iss: issuer, aud: clientId, sub: "ann", iat: nowSeconds(), exp: nowSeconds() + 60, auth_time: nowSeconds() };
  const signed = `${part({ alg: "RS256", kid: "one", ...header })}.${part({ ...usual, ...claims })}`;
  if (signature === "changed-afterwards") {
    const [head] = signed.split(".");
    return `${head}.${part({ ...usual, ...claims, sub: "bram" })}.${rsa(signed, rightKey.privateKey)}`;
  }
  return `${signed}.${signatureOf(signed, signature)}`;
}

function signatureOf(signed: string, way: Exclude<Forgery["signature"], undefined>): string {
  if (way === "none") return "";
  if (way === "other-key") return rsa(signed, otherKey.privateKey);
  if (way === "right") return rsa(signed, rightKey.privateKey);
  const secret = rightKey.publicKey.export({ format: "pem", type: "spki" });
  return createHmac("sha256", secret).update(signed).digest("base64url");
}

const rsa = (signed: string, key: KeyObject): string => sign("sha256", Buffer.from(signed), key).toString("base64url");

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { cborOf, type Item } from "./cbor.ts";

/** A phone or security key in software: makes passkeys and signs with them, honestly unless a test says otherwise. */
export interface Device {
  /** Makes a passkey, as the browser sends it. */
  readonly make: (options: MakingOptions, lie?: Lie) => Made;
  /** Signs with the passkey it made last, or one that a test names. */
  readonly sign: (options: SigningOptions, lie?: Lie) => Signed;
}

/** What of our options a device needs. */
interface MakingOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}

interface SigningOptions {
  readonly challenge: string;
  readonly rpId?: string;
}

interface Made {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
  readonly transports: readonly string[];
}

interface Signed {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle: string;
}

/** What a hostile page, browser or device may say instead. */
interface Lie {
  readonly origin?: string;
  readonly host?: string;
  readonly challenge?: string;
  readonly type?: string;
  /** Nobody touched it, or nobody gave a finger, a face or a code. */
  readonly isPresent?: boolean;
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  /** Signs with another key than the one it made. */
  readonly key?: KeyObject;
}

interface Key {
  readonly id: Buffer;
  readonly secret: KeyObject;
  readonly userHandle: string;
}

/** A device that is used on the pages of this site. */
export function aDevice(origin = "https://spil.example"): Device {
  const kept: { key: Key | null; counter: number } = { key: null, counter: 0 };
  const seen = (type: string, challenge: string, lie: Lie) =>
    Buffer.from(
      JSON.stringify({ type: lie.type ?? type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? origin, crossOrigin: false }),
    );
  const nextCount = ({ counter }: Lie) => {
    kept.counter = counter ?? kept.counter + 1;
    return kept.counter;
  };
  return {
    make: ({ challenge, rp, user }, lie = {}) => {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const key = { id: randomBytes(16), secret: privateKey, userHandle: user.id };
      kept.key = key;
      const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, key.id.length]), key.id, coseOf(publicKey)]);
      const authData = Buffer.concat([headOf(lie.host ?? rp.id ?? "", lie, nextCount(lie), true), made]);
      const attestation = cborOf(
        new Map<Item, Item>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", authData],
        ]),
      );
      return {
        id: text(key.id),
        clientDataJSON: text(seen("webauthn.create", challenge, lie)),
        attestationObject: text(attestation),
        transports: ["internal"],
      };
    },
    sign: ({ challenge, rpId }, lie = {}) => {
      if (kept.key === null) throw new Error("The device made no passkey yet.");
      const clientData = seen("webauthn.get", challenge, lie);
      const authData = headOf(lie.host ?? rpId ?? "", lie, nextCount(lie), false);
      const signed = Buffer.concat([authData, sha256(clientData)]);
      return {
        id: text(kept.key.id),
        clientDataJSON: text(clientData),
        authenticatorData: text(authData),
        signature: text(sign("sha256", signed, lie.key ?? kept.key.secret)),
        userHandle: lie.userHandle ?? kept.key.userHandle,
      };
    },
  };
}

const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

/** For which site, what the person did, and the count (WebAuthn level 3, "authenticator data"). */
function headOf(host: string, { isPresent = true, isVerified = true }: Lie, counter: number, hasKey: boolean): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = (isPresent ? present : 0) | (isVerified ? verified : 0) | (hasKey ? withKey : 0);
  return Buffer.concat([sha256(Buffer.from(host)), Buffer.from([flags]), count]);
}

/** An ES256 key as COSE writes it (RFC 9053): kind 2, algorithm -7, curve 1, and its point. */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return cborOf(
    new Map<Item, Item>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, "base64url")],
      [-3, Buffer.from(y, "base64url")],
    ]),
  );
}

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const text = (bytes: Buffer): string => bytes.toString("base64url");

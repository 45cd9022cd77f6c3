import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What sort of answer a text is. */
export interface TextForm {
  /** Its media type. */
  readonly type: string;
  /** When what it tells last changed; null where that is not said. */
  readonly changedAt: Date | null;
  /** Other sites may show it within their pages. */
  readonly isFramed?: boolean;
}

const asPage: TextForm = { type: "text/html", changedAt: null };

/** A public page as it goes out, with its forms for browsers that take compressed answers. */
export interface KeptPage {
  readonly etag: string;
  readonly form: TextForm;
  readonly plain: Buffer<ArrayBuffer>;
  readonly language: string;
  gzip?: Buffer<ArrayBuffer>;
  brotli?: Buffer<ArrayBuffer>;
}

export type Encoding = "identity" | "gzip" | "br";

/**
 * Public pages as they were last drawn. All of them are dropped the moment the database changes or the day
 * does: a page is never older than what it shows.
 */
export class PageCache<Kept extends KeptPage = KeptPage> {
  readonly #pages = new Map<string, Kept>();
  readonly #mostBytes: number;
  #mark: string | null = null;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The page for this key, if it was drawn under the same mark. */
  find(key: string, mark: string | null): Kept | undefined {
    this.#follow(mark);
    return mark === null ? undefined : this.#pages.get(key);
  }

  /** Keeps a page that was read and drawn under this mark; not kept when the mark has moved since. */
  keep(key: string, mark: string | null, page: Kept): void {
    if (mark === null || mark !== this.#mark || this.#pages.has(key)) return;
    if (this.#bytes + page.plain.length > this.#mostBytes) this.#clear();
    this.#pages.set(key, page);
    this.#bytes += page.plain.length;
  }

  #follow(mark: string | null): void {
    if (mark === this.#mark) return;
    this.#clear();
    this.#mark = mark;
  }

  #clear(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }
}

/** Makes a page, or another text, ready to be kept and sent. */
export function keptPage(text: string | Uint8Array, language: string, form: TextForm = asPage): KeptPage {
  const plain = typeof text === "string" ? Buffer.from(text) : Buffer.from(text);
  return { plain, language, form, etag: `W/"${createHash("sha1").update(plain).digest("base64url")}"` };
}

/**
 * The window (256 kB) holds any page of ours. The usual one of 4 MB gives the same bytes, but asks for so much memory at a time
 * that the process keeps tens of megabytes more.
 */
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** Whether it is a picture: no text, and as small as it gets. */
export const isPicture = ({ form }: KeptPage): boolean => form.type.startsWith("image/");

/** The body in one encoding; a compressed form is made once. Public pages hold no secrets that sizes could betray. */
export function bodyOf(page: KeptPage, encoding: Encoding): Buffer<ArrayBuffer> {
  if (encoding === "br") {
    page.brotli ??= brotliCompressSync(page.plain, { params: brotli });
    return page.brotli;
  }
  if (encoding === "gzip") {
    page.gzip ??= gzipSync(page.plain, { level: 6 });
    return page.gzip;
  }
  return page.plain;
}

/** Whether one of the marks that the asker names is this one; how exactly it was the same does not matter for reading. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const strong = etag.replace("W/", "");
  return header.split(",").some((one) => ["*", etag, strong].includes(one.trim()));
}

/** The best encoding that the browser takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? "gzip" : "identity";
}

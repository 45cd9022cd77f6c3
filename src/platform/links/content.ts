import { createHash } from "node:crypto";
import { decoded } from "./decoded.ts";
import { readable, titleIn } from "./html.ts";
import type { Content } from "./outcome.ts";

/** What stands somewhere: of a page the text that can be read, since what is hidden in it differs from visit to visit. */
export function contentOf(bytes: Uint8Array, contentType: string | undefined): Content {
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,60})/.exec(contentType ?? "")?.[1]?.toLowerCase() ?? null;
  const isPage = type === "text/html" || type === "application/xhtml+xml";
  const html = isPage ? decoded(bytes, contentType ?? "") : "";
  return {
    title: isPage ? titleIn(html) : null,
    hash: createHash("sha256")
      .update(isPage ? readable(html) : bytes)
      .digest("hex"),
    type,
    bytes: bytes.length,
  };
}

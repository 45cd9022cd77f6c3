import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { Assets } from "../assets.ts";
import { type EarlyAnswer, isReading } from "./front.ts";
import { bodyOf, encodingFor, type KeptPage, keptPage } from "./page-cache.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
};

/** Reads the built files into memory: a few dozen kilobytes. */
export function staticFiles(dist: string, assets: Assets): EarlyAnswer {
  const files = new Map<string, KeptPage>();
  for (const { path } of Object.values(assets)) {
    files.set(path, { ...keptPage("", ""), plain: readFileSync(join(dist, path)) });
  }
  return (request, response) => {
    const path = request.url ?? "";
    const file = path.startsWith("/assets/") && isReading(request) ? files.get(path) : undefined;
    if (!file) return false;
    send(file, path, request, response);
    return true;
  };
}

function send(file: KeptPage, path: string, request: IncomingMessage, response: ServerResponse): void {
  const type = types[extname(path)] ?? "application/octet-stream";
  const packed = type.startsWith("font/") || type === "image/png";
  const encoding = packed ? "identity" : encodingFor(request.headers["accept-encoding"]?.toString());
  const body = bodyOf(file, encoding);
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Length": body.length,
    "Cache-Control": "public, max-age=31536000, immutable",
    ...(packed ? {} : { Vary: "Accept-Encoding" }),
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

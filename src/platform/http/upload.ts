import { Refusal } from "../../lib/refusal.ts";

/** A file as somebody sent it. */
export interface Upload {
  /** The last part of the name that it had there, for people to read; it never becomes a path here (ASVS 5.3.2). */
  readonly name: string;
  readonly bytes: Buffer;
}

/** An upload may be this long, in bytes; the rest is not read (ASVS 5.1.1, 5.2.1). */
export const longestUpload = 5 * 1024 * 1024;

/** What a browser writes around the file. */
const wrapping = 4096;

/** The file is larger than we take. */
export const uploadTooLong = () => new Refusal("invalid", "route.upload-too-long", { most: longestUpload });

/** What was sent is no form with a file. */
export const noUpload = () => new Refusal("invalid", "route.no-upload");

/** No file was chosen. */
export const noFile = () => new Refusal("invalid", "route.no-file");

/** More was sent than the one file that was asked for. */
export const oneFileOnly = () => new Refusal("invalid", "route.one-file-only");

/** More files were sent than belong together. */
export const tooManyFiles = (most: number) => new Refusal("invalid", "route.too-many-files", { most });

/** Reads the one file of a form, from the field with this name. What is too long is cut off while it comes in. */
export async function readUpload(c: UploadAsking, field: string): Promise<Upload> {
  const [file, ...more] = await filesOf(c.req.raw, field);
  if (file === undefined) throw noFile();
  if (more.length > 0) throw oneFileOnly();
  return uploadOf(file);
}

/** Reads the files of a form that belong together, from the one field with this name; together they are no longer than one may be. */
export async function readUploads(c: UploadAsking, field: string, most: number): Promise<readonly Upload[]> {
  const files = await filesOf(c.req.raw, field);
  if (files.length === 0) throw noFile();
  if (files.length > most) throw tooManyFiles(most);
  return Promise.all(files.map(uploadOf));
}

/** What of a request holds an upload. */
interface UploadAsking {
  readonly req: { readonly raw: Request };
}

/** The files of a form; a field in which none was chosen is an empty file without a name. */
async function filesOf(request: Request, field: string): Promise<readonly File[]> {
  const sent = [...(await formOf(request))];
  if (sent.some(([name, value]) => name !== field || typeof value === "string")) throw oneFileOnly();
  const files = sent.flatMap(([, value]) => (typeof value === "string" ? [] : [value]));
  return files.length === 1 && files[0]?.size === 0 ? [] : files;
}

async function uploadOf(file: File): Promise<Upload> {
  if (file.size > longestUpload) throw uploadTooLong();
  return { name: readableName(file.name), bytes: Buffer.from(await file.arrayBuffer()) };
}

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw noUpload();
  const body = await bodyOf(request);
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw noUpload();
  }
}

async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > longestUpload + wrapping) throw uploadTooLong();
  if (request.body === null) throw noFile();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.length;
    if (length > longestUpload + wrapping) throw uploadTooLong();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Without folders, without signs that hide or turn what stands beside them, and not longer than a line. */
function readableName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const shown = last.replaceAll(/[\p{C}]/gu, "").trim();
  return shown.length > 100 ? `…${shown.slice(-99)}` : shown;
}

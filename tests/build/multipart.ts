/** A form with one file as a browser sends it, whole, so that whoever refuses it halfway leaves nothing running. */
export const aMultipart = (field: string, name: string, bytes: Uint8Array | string) => aMultipartOf(field, [[name, bytes]]);

/** The same with several files in one field. */
export function aMultipartOf(
  field: string,
  files: readonly (readonly [name: string, bytes: Uint8Array | string])[],
): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  const boundary = "----grens-van-de-test";
  const parts = files.flatMap(([name, bytes]) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from("\r\n"),
  ]);
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body: new Uint8Array(body) };
}

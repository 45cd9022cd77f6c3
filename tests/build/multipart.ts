/** A form with one file as a browser sends it, whole, so that whoever refuses it halfway leaves nothing running. */
export function aMultipart(
  field: string,
  name: string,
  bytes: Uint8Array | string,
): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  const boundary = "----grens-van-de-test";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body: new Uint8Array(body) };
}

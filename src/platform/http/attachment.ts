/**
 * The header by which a browser saves an answer under a name of ours (RFC 6266, ASVS 5.4.1 and 5.4.2). A name with more than
 * plain letters stands there twice: once for old programs, once in full.
 */
export function attachmentNamed(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-");
  const simple = `attachment; filename="${plain}"`;
  return plain === name ? simple : `${simple}; filename*=UTF-8''${percentEncoded(name)}`;
}

/** As RFC 8187 has it, which lets fewer signs stand than encodeURIComponent does. */
const percentEncoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

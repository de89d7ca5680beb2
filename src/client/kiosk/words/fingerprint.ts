const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Which text this is, in eight hexadecimal digits: FNV-1a with 32 bits over its UTF-16 units. It tells a text that was changed
 * from the one a translator saw; it keeps no secret.
 */
export function fingerprint(text: string): string {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

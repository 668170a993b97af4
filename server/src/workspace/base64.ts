/** Bytes as text that may go where bytes may not: into messages and addresses. */
export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  // An engine takes only so many arguments at once.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** The bytes again. Throws where the text is no Base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
}

/**
 * The words of a text as they are searched: in lower case, without accents, apostrophes, dots and hyphens. "The O’Neill T-GROW" gives
 * ["the", "oneill", "tgrow"]. Never use it to measure places: words may be shorter than in the text.
 */
export function foldedWords(text: string): readonly string[] {
  return foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

/** The text with letters folded and punctuation inside words dropped; white space and other signs stay. */
function foldedText(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/['.`-]/g, '')
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʼ′`´.\-‐‑\u00ad\u200b-\u200d]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
}

/**
 * A name as it is compared: without accents, apostrophes, hyphens, dots and white space, in lower case, "&" as "and". "O’Neill" and "ONeill" are the same.
 * Never use it to measure places: it may be shorter than the name.
 */
export function foldedName(name: string): string {
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(name))
    return name
      .replace(/['`.\s-]/g, '')
      .replaceAll('&', 'and')
      .toLowerCase()
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f¨¸˘-˝'’‘ʼ′`´.\-‐‑–\s\u00ad\u200b-\u200d]/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replaceAll('&', 'and')
    .toLowerCase()
}

/** The HTML entities that turn up in prose; the many others stay as they are written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
}

/** "&amp;" → "&", "&#8217;" → "’"; an entity that is not known is returned as it stands. */
export function decodedEntity(entity: string): string {
  const body = entity.slice(1, -1)
  if (!body.startsWith('#')) return named[body] ?? entity
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10)
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

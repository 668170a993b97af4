// When what was read counts as right. Case, accents, punctuation and "et al." do not count (the rules of the corpus' own README).

/** Whether all authors are right: those of the label, or one of its other right lists; a body may be told as one name or as its words. */
export function sameAuthors(label, authors) {
  const given = surnames(authors)
  const ways = [label.authors, ...(label.altAuthors ?? [])]
  const joined = flat((authors ?? []).join(''))
  return ways.some(way => sameList(surnames(way), given) || (given.length > 0 && flat(way.join('')) === joined))
}

/** Whether the first author is right; for a work without authors, whether none was given. */
export function sameFirstAuthor(label, authors) {
  const given = surnames(authors)
  return [label.authors, ...(label.altAuthors ?? [])].map(surnames).some(way => way[0] === given[0])
}

/** "2012a" and "2012 A" are the same, "2012" is another; "n.d." and "n. d." are the same; a label of "1996/2004" has three right years. */
export function sameYear(label, year) {
  return [label, ...String(label ?? '').split('/')].some(way => yearKey(way) === yearKey(year))
}

/** Without its letter. */
export function sameBareYear(label, year) {
  return bareYear(label) === bareYear(year)
}

/** Whether a title shares four fifths of its words with the label's, or one of its other right titles. */
export function sameTitle(label, title, share = 0.8) {
  return [label.title, ...(label.altTitles ?? [])].some(
    way => overlap(way, title) >= share || (flat(way) !== '' && flat(way) === flat(title)),
  )
}

/** The share of words that two texts have in common, by Dice; 1 for two empty ones. */
export function overlap(a, b) {
  const left = words(a)
  const right = words(b)
  if (left.length + right.length === 0) return 1
  const unused = new Map()
  for (const word of left) unused.set(word, (unused.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    if ((unused.get(word) ?? 0) === 0) continue
    common++
    unused.set(word, unused.get(word) - 1)
  }
  return (2 * common) / (left.length + right.length)
}

/** Letters and digits only, in lower case, without accents. */
export function flat(text) {
  return folded(text)
    .replace(/&amp;|&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Surnames as they are compared: of "Smith", "Smith, J." and "J. Smith" all the same. */
export function surnames(authors) {
  return (authors ?? [])
    .map(author => String(author).trim())
    .filter(author => !/^et\.?\s*al\.?$/i.test(author))
    .map(author => flat(author.includes(',') ? author.split(',')[0] : author.replace(/^(?:\p{Lu}\.\s*)+/u, '')))
    .filter(author => author !== '')
}

function yearKey(year) {
  const text = folded(year).replace(/\s+/g, '')
  if (/^n\.?d/.test(text)) return `nd${text.replace(/^n\.?d\.?-?/, '').replace(/[^a-z]/g, '')}`
  return text.replace(/[^0-9a-z]/g, '')
}

function bareYear(year) {
  return yearKey(year)
    .replace(/^(\d{4})[a-z]+$/, '$1')
    .replace(/^nd.*/, 'nd')
}

function sameList(a, b) {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function words(text) {
  return folded(text)
    .replace(/&amp;/g, '&')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

function folded(text) {
  return String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
}

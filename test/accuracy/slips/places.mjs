// Where slips are made: citations that are right, told by people and not by the reader, so that a seed draws the same slips whatever the reader finds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of our own, and where they lie. */
const ownTexts = {
  '8581-700-finished.assignment.md': '../../../examples/8581-700-finished.assignment.md',
  'evening-classes.md': '../clean/evening-classes.md',
}

/**
 * The places of our own texts that `places.txt` names: `[{ id, text, span, authors, etAl, year, authorSpan, yearSpan, isMeant }]`. `isMeant(raw)`
 * tells the entry that the citation means. Throws where the text no longer holds a named citation.
 */
export function ownPlaces() {
  const places = []
  let id = ''
  for (const line of readFileSync(join(import.meta.dirname, 'places.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) id = line.slice(2)
    else if (line !== '' && !line.startsWith('//')) places.push(...ownPlacesOf(id, line.split(' | ')))
  }
  return places
}

function ownPlacesOf(id, [written, who, year, opening]) {
  const text = readFileSync(join(import.meta.dirname, ownTexts[id]), 'utf8')
  const authors = who.replace(/ et al\.$/, '').split(' + ')
  const pattern = new RegExp(
    written
      .split(' ')
      .map(escaped)
      .join(String.raw`\s+`),
    'g',
  )
  const body = text.slice(0, text.indexOf('\n## References'))
  const found = [...body.matchAll(pattern)].filter(match => !/[\p{L}’'-]/u.test(text[match.index - 1] ?? ' '))
  if (found.length === 0) throw new Error(`${id} no longer holds ${written}`)
  return found.map(match => ({
    ...placeIn(id, text, { start: match.index, end: match.index + match[0].length }, authors, year),
    etAl: who.endsWith(' et al.'),
    isMeant: raw => raw.startsWith(opening),
  }))
}

/** The places of a labelled document: citations with one entry, names and year in full and nothing amiss. Shaped like `ownPlaces`. */
export function labelledPlaces({ id, file, label }) {
  const text = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  const starts = [0]
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1)
  const entries = new Map(label.references.map(entry => [entry.id, entry]))
  return label.citations.filter(isPlain).flatMap(({ line, col, text: written, authors, etal, year, refs }) => {
    const start = starts[line - 1] + col - 1
    const entry = entries.get(refs[0])
    if (entry === undefined || !text.startsWith(written, start)) return []
    const place = placeIn(id, text, { start, end: start + written.length }, authors, year)
    return isWhole(place) ? [{ ...place, etAl: etal, isMeant: raw => isEntry(raw, entry) }] : []
  })
}

function isPlain({ refs, issue, kind, flags }) {
  const isSingle = refs?.length === 1 && issue === null && (kind === 'narrative' || kind === 'parenthetical')
  return isSingle && !flags.some(flag => ['year-only', 'acronym', 'nd', 'bare'].includes(flag))
}

/** Authors stand before the year, each as the label writes it. */
function isWhole({ authorSpan, yearSpan }) {
  return authorSpan.start >= 0 && authorSpan.end > authorSpan.start && yearSpan.start >= authorSpan.end
}

function placeIn(id, text, span, authors, year) {
  const written = text.slice(span.start, span.end)
  const last = authors.at(-1)
  const authorSpan = {
    start: span.start + written.indexOf(authors[0]),
    end: span.start + written.lastIndexOf(last) + last.length,
  }
  const at = span.start + written.indexOf(year)
  return { id, text, span, authors, year, authorSpan, yearSpan: { start: at, end: at + year.length } }
}

function isEntry(raw, { title, year }) {
  return letters(raw).includes(letters(title ?? '').slice(0, 40)) && (year === null || raw.includes(year))
}

function letters(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

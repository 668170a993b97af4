import { capitalised, citedName } from './made-works.mjs'
import { adjectives, headings as titles, nouns } from './vocabulary.mjs'

/**
 * The lines of numbered sections with parts of their own, until `body` words are written. `written` tells how many there are, `counted` takes
 * those that no sentence holds.
 */
export function madeSections({ body, ...writing }) {
  const { chance, counted, written } = writing
  const most = Math.max(250, Math.min(3000, body / 8))
  const parts = { ...writing, anchors: [], footnotes: 0, number: 0 }
  const lines = []
  while (written() < body) {
    parts.number++
    const title = titles[(parts.number - 1) % titles.length]
    const further = parts.number > titles.length ? ' ' + capitalised(chance.oneOf(nouns)) : ''
    lines.push(...madeHeading(`${parts.number}. ${title}${further}`, '##', parts, counted))
    const end = Math.min(written() + most, body)
    for (let part = 1; written() < end; part++) lines.push(...madePart(parts, part, body))
  }
  return lines
}

function madeHeading(text, hashes, { anchors }, counted) {
  anchors.push(anchorOf(text))
  counted(text.split(' ').length)
  return [`${hashes} ${text}`, '']
}

function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** A part of a section, mostly with a heading: two to five paragraphs, or what stands in their place. */
function madePart(parts, part, body) {
  const { whole, oneOf, happens } = parts.chance
  const isHeaded = part > 1 || happens(0.5)
  const title = () => `${capitalised(oneOf(adjectives))} ${capitalised(oneOf(nouns))} and ${capitalised(oneOf(nouns))}`
  const lines = isHeaded ? madeHeading(`${parts.number}.${part} ${title()}`, '###', parts, parts.counted) : []
  for (let left = whole(2, 5); left > 0 && parts.written() < body; left--) lines.push(...madeBlock(parts))
  return lines
}

/** Of a hundred blocks: 75 paragraphs, 8 quotations, 9 lists, 5 links to a section, 3 tables and footnotes. */
function madeBlock(parts) {
  const { chance, prose } = parts
  const drawn = chance.fraction()
  if (drawn < 0.08) return madeQuotation(parts)
  if (drawn < 0.14) return [...times(chance.whole(3, 6), () => `- ${prose.sentence()}`), '']
  if (drawn < 0.17) return [...times(chance.whole(3, 5), at => `${at + 1}. ${prose.sentence()}`), '']
  if (drawn < 0.185) return madeTable(parts)
  if (drawn < 0.2) return madeFootnote(parts)
  if (drawn < 0.25) return madeLink(parts)
  return [prose.paragraph(), '']
}

function times(count, item) {
  return Array.from({ length: count }, (_, at) => item(at))
}

function madeQuotation({ chance, works, prose }) {
  const work = chance.oneOf(works)
  const source = `${citedName(work)}, ${work.year}${work.suffix}, p. ${work.firstPage + 1}`
  return [`> ${prose.sentence()} ${prose.sentence()} (${source})`, '']
}

function madeTable({ chance: { whole, oneOf }, counted, number }) {
  const rows = times(4, () => {
    counted(5)
    return `| ${oneOf(adjectives)} ${oneOf(nouns)} | ${oneOf(nouns)} | ${whole(1, 99)}% |`
  })
  const caption = `*Table ${number}: ${capitalised(oneOf(adjectives))} ${oneOf(nouns)}*`
  return ['| Theme | Source | Strength |', '| --- | --- | ---: |', ...rows, '', caption, '']
}

function madeFootnote(parts) {
  const { prose } = parts
  const mark = `[^${++parts.footnotes}]`
  return [`${prose.paragraph()}${mark}`, '', `${mark}: ${prose.sentence()}`, '']
}

/** Some links lead nowhere. */
function madeLink({ chance, defects, prose, anchors }) {
  const anchor = chance.happens(defects) ? 'missing-section' : chance.oneOf(anchors)
  return [`${prose.paragraph()} This is developed in [the related section](#${anchor}). ${prose.sentence()}`, '']
}

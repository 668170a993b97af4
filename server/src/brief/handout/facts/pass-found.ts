import type { HandoutBlock } from '../block.js'
import { percentFigure } from '../marks/percent-figure.js'
import type { Found } from './found.js'

/** The pass rule of a handout: what part of what is asked for. */
export interface PassFound {
  readonly scope: 'section' | 'criterion' | 'overall'
  readonly percent: number
  /** Read off a scale of grades, not said in words. */
  readonly fromScale: boolean
}

/** The pass mark, said in words or read off a scale of grades. `total`: of how many marks "120 marks to pass" are said. */
export function passFound(blocks: readonly HandoutBlock[], total: number | undefined): Found<PassFound> | undefined {
  for (const { text, line } of blocks) {
    const percent = passIn(text) ?? passOfTotal(text, total)
    if (percent !== undefined) return { value: { scope: scopeOf(text), percent, fromScale: false }, line }
  }
  const scale = blocks
    .map(({ text, line }) => ({ percent: passOfScale(text), line }))
    .find(({ percent }) => percent !== undefined)
  return scale?.percent === undefined
    ? undefined
    : { value: { scope: 'overall', percent: scale.percent, fromScale: true }, line: scale.line }
}

const passPatterns = [
  new RegExp(
    String.raw`\bpass(?:ing)?[ -]?(?:mark|grade|rate|threshold|line|score|level)\b[^.\d]{0,40}?${percentFigure}`,
    'i',
  ),
  new RegExp(String.raw`\bpass(?:ing)? (?:mark|score|grade)\b\s*(?:[:=]|is|of)?\s*(\d{2})\b`, 'i'),
  new RegExp(
    String.raw`(?:at least|minimum(?: of)?|score|achieve|obtain|need|require)\s+${percentFigure}[^.]{0,50}?\bto pass\b`,
    'i',
  ),
  new RegExp(String.raw`\bto pass\b[^.\d]{0,80}?${percentFigure}`, 'i'),
  new RegExp(String.raw`${percentFigure}\s*(?:is|as)\s+(?:the|a)\s+pass\b`, 'i'),
  new RegExp(
    String.raw`\b(?:achieve|obtain|score|get|gain)\s+${percentFigure}[^.]{0,60}?\byou (?:have passed|(?:will )?pass)\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:you|students?) (?:will )?pass\b[^.\d]{0,40}?\bat least\s+${percentFigure}`, 'i'),
  new RegExp(String.raw`\b(?:be|is|are) passed (?:at|with)\s+(?:at least\s+)?${percentFigure}`, 'i'),
  new RegExp(
    String.raw`\b(?:mark|grade|score)\s+of\s+(?:at least\s+)?${percentFigure}[^.\d]{0,30}?\b(?:is|are) (?:required|needed)\b[^.]{0,20}?\bto pass\b`,
    'i',
  ),
]

/** "capped at the pass mark of 40%": what late work gets names the pass mark, other figures beside it are caps. */
const capPattern = new RegExp(String.raw`\bpass mark\s*(?:of|is|\(|,)\s*${percentFigure}`, 'i')

function passIn(text: string): number | undefined {
  if (text.length > 3000) return undefined
  if (/\b(?:late|capped|cap|resit|reassess)/i.test(text)) return percentIn(capPattern.exec(text))
  if (halfPattern.test(text) || halfOfEach.test(text)) return 50
  return percentIn(passPatterns.map(pattern => pattern.exec(text)).find(found => found !== null))
}

/** "at least half of the marks in each section to pass", "less than half marks produces an automatic referral" */
const halfPattern =
  /\b(?:at least|minimum of|less than|below|under)\s+half\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?marks?\b[^.]{0,80}\b(?:pass(?:es|ed)?|refer(?:ral|red)?)\b/i

const passMarks =
  /\b(?:at least|minimum(?: of)?|score|achieve|obtain|need|require)\s+(\d{2,4})\s+(?:marks|points)\b[^.]{0,50}?\bto pass\b/i
const marksToPass = /\bto pass\b[^.\d]{0,60}?\b(?:at least|minimum of)\s+(\d{2,4})\s+(?:marks|points)\b/i

function passOfTotal(text: string, total: number | undefined): number | undefined {
  const match = total === undefined || text.length > 3000 ? null : (passMarks.exec(text) ?? marksToPass.exec(text))
  const percent = (100 * Number(match?.[1])) / (total ?? 1)
  return match && percent > 0 && percent < 100 ? Number(percent.toFixed(2)) : undefined
}

/** "every AC must be met, i.e. receive at least half marks" */
const halfOfEach = /\b(?:each|every|all)\b[^!?]{0,80}\bat least half (?:of )?(?:the |its )?marks\b/i

function percentIn(match: RegExpExecArray | null | undefined): number | undefined {
  const value = Number(match?.[1])
  return match && value > 0 && value < 100 ? value : undefined
}

/** By the sentences that speak of passing: "… each of these will be marked. The pass mark is 50%." is about the whole. */
function scopeOf(whole: string): PassFound['scope'] {
  const sentences = whole.split(/(?<=[.;!?])\s+(?=\p{Lu})/u)
  const text = sentences
    .filter(sentence => /\b(?:pass|half|refer)/i.test(sentence))
    .join(' ')
    .replace(/\bnot (?:to|in|for) (?:each|every|all|any)\b/gi, '')
  if (/\b(?:each|every|all|any)\s+(?:\w+\s+)?(?:section|part|task|component|outcome|question)s?\b/i.test(text))
    return 'section'
  return /\b(?:each|every|all|any)\s+(?:\w+\s+)?(?:criteri(?:on|a)|ACs?)\b/i.test(text) ? 'criterion' : 'overall'
}

const anyRange = /\d{1,3}\s*%?\s*(?:[-–—]|to)\s*\d{1,3}/g
const passRanges = [
  /\b(\d{1,3})\s*%?\s*(?:[-–—]|to)\s*\d{1,3}\s*%?\s*[:=(–-]?\s*(?:(?:a|bare|low|marginal)\s+)*pass\b/i,
  /\b(?:bare |low |marginal )?pass\s*[:=(–-]?\s*(\d{1,3})\s*%?\s*(?:[-–—]|to)\s*\d{1,3}/i,
]

/** The range beside "pass" in a whole scale on one line: "60–69% Good. 40–49% Pass." */
function ofOneScale(text: string): number | undefined {
  const found = passRanges.map(pattern => Number(pattern.exec(text)?.[1])).filter(value => value >= 30 && value < 100)
  return found.length > 0 ? Math.min(...found) : undefined
}

/** "Pass 40–49", "Fail: 0-39%", "40-49% Third": the lowest figure that still passes. */
function passOfScale(text: string): number | undefined {
  if (text.length > 400) return undefined
  if ([...text.matchAll(anyRange)].length > 1) return ofOneScale(text)
  const range = /(\d{1,3})\s*%?\s*(?:[-–—]|to)\s*(\d{1,3})/.exec(text)
  if (/\b(?:fail|unsatisfactory)\b/i.test(text) && !/\bpass\b/i.test(text)) {
    if (range && Number(range[1]) === 0)
      return Number(range[2]) < 25 ? undefined : Math.ceil((Number(range[2]) + 1) / 5) * 5
    const below = /(?:<|below|under|less than)\s*(\d{2})/i.exec(text)
    return below ? Number(below[1]) : undefined
  }
  const isLowestPass = /^\W*(?:bare |marginal |low )?pass\b|\bpass\W*$|\bthird(?:[- ]class)?\b|\b3rd\b/i.test(
    text.replace(/[\d\s%–—()-]+/g, ' ').trim(),
  )
  const lowest = range ? Math.min(Number(range[1]), Number(range[2])) : 0
  return isLowestPass && lowest >= 30 ? lowest : undefined
}

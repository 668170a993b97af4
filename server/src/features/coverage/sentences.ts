import type { Answer, PointState } from '../../assignment/document.js'
import type { Point } from '../../brief/brief.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { counted, listed } from '../../text/amounts.js'
import { literal } from '../markdown-text.js'
import { pointCount } from '../point-count.js'

/** "7 of 12 points found, 2 ticked by you"; with `need`: "7 of 12 points found, 8 are enough". */
export function pointsFound(answer: Pick<Answer, 'points' | 'criterion'>): string {
  const { found, ticked, inSum, need } = pointCount(answer)
  return [
    `${String(found)} of ${counted(inSum, 'point')} found`,
    ...(ticked === 0 ? [] : [`${String(ticked)} ticked by you`]),
    ...(need === undefined ? [] : [`${String(need)} are enough`]),
  ].join(', ')
}

/** The state of a point in words: "found: role, coach, mentor", "ticked by you", "ticked by you, reworded since". */
export function stateOf({ state, because, reworded }: PointState): string {
  const since = reworded ? ', reworded since' : ''
  switch (state) {
    case 'evidenced':
      return because === '' ? 'found' : `found: ${because}`
    case 'ticked':
      return `ticked by you${since}`
    case 'dismissed':
      return `dismissed by you${since}`
    case 'question':
      return 'a question for you'
    case 'not-found':
      return 'not found yet'
  }
}

/** Where and for what a point was looked for, and what the writer can do about it. Markdown. */
export function notFoundMarkdown(answer: Answer, point: Point, catalogue: Signals): string {
  const id = literal(answer.criterion.id)
  if (answer.heading === undefined) return `There is no heading for ${id} yet, so there was nowhere to look.`
  const remedy = 'Said it in other words? Tick it. Not asked of you? Dismiss it.'
  if (answer.state === 'empty') return `Nothing is written under ${id} yet.`
  if (answer.state === 'guidance-only') return `Only the brief’s own guidance stands under ${id}.`
  return `I looked in ${id} for ${lookedFor(point, catalogue)}. ${remedy}`
}

/** Why a point is a question, and what there may be about it. Markdown. */
export function questionMarkdown(answer: Answer, because: string): string {
  const likely = because === '' ? '' : `I found: *${literal(because)}*. `
  const where = `${likely}Does your answer to ${literal(answer.criterion.id)} do this? Words alone cannot tell.`
  return answer.heading === undefined ? where : `${where} If it does, tick it; if it is not asked of you, dismiss it.`
}

/** "words such as *role, expert, facilitator* close to both *coach* and *mentor*", "signs of *contrast* such as …" */
function lookedFor(point: Point, { families, lexicons }: Signals): string {
  const groups = (point.terms ?? []).map(meantWords).filter(group => group.length > 0)
  if (point.kind === 'theory') return `${counted(point.need ?? 1, point.distinct === true ? 'cited work' : 'citation')}${closeTo(groups)}`
  if (point.kind === 'relation') return `a fair share each of ${starts(groups)}`
  const family = families.find(({ id }) => id === point.family)
  const subjects = point.near ? [meantWords(point.near.filter(word => word !== '@'))] : groups
  if (family) return `${signsOf(family.id)} such as *${literal(family.phrases.slice(0, shownWords).join(', '))}*${closeTo(subjects)}`
  const lexicon = lexicons.find(({ id }) => id === point.family)
  if (lexicon) return `words such as *${literal(lexicon.terms.slice(0, shownWords).join(', '))}*${closeTo(subjects)}`
  const [first, ...others] = groups
  if (first === undefined) return 'it'
  if (point.need !== undefined && point.need < groups.length) return `at least ${String(point.need)} of these: ${starts(groups)}`
  if (first.length === 1 && others.length > 0) return `${starts(groups)} close together`
  return `words such as *${literal(first.slice(0, shownWords).join(', '))}*${closeTo(others)}`
}

/** The words of a group as a person reads them, without those that are not meant. */
function meantWords(group: readonly string[]): readonly string[] {
  return group.filter(word => !word.startsWith('!')).map(word => word.replace(/\.?~?$/, ''))
}

type Signals = Pick<Catalogue, 'families' | 'lexicons'>

const shownWords = 3

/** "signs of *counter view*" */
function signsOf(family: string): string {
  return `signs of *${literal(family.replaceAll('_', ' '))}*`
}

/** " close to both *coach* and *mentor*"; empty without groups. */
function closeTo(groups: readonly (readonly string[])[]): string {
  if (groups.every(group => group.length === 0)) return ''
  return ` close to ${groups.length === 2 ? 'both ' : ''}${starts(groups)}`
}

function starts(groups: readonly (readonly string[])[]): string {
  return listed(groups.map(group => `*${literal(group[0] ?? '')}*`))
}

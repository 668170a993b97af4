import type { Answer, PointState } from '../../assignment/document.js'
import type { Criterion, Point } from '../../brief/brief.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { counted, listed } from '../../text/amounts.js'
import { literal } from '../markdown-text.js'
import { pointCount } from '../point-count.js'

/** "7 of 12 points found, 2 ticked by you"; with `need`: "7 of 12 points found, 8 are enough"; of what only the writer can tell: "0 of 3 questions ticked". */
export function pointsFound(answer: Pick<Answer, 'points' | 'criterion'>): string {
  const { found, ticked, inSum, need, areQuestions, questions } = pointCount(answer)
  if (areQuestions) return `${String(ticked)} of ${counted(inSum, 'question')} ticked by you`
  if (inSum === 0 && questions > 0) return `${counted(questions, 'question')} for you`
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
  const where = answer.criterion.across === true ? 'the whole text' : id
  if (answer.place === undefined) return `There is no heading for ${id} yet, so there was nowhere to look.`
  const remedy = 'Said it in other words? Tick it. Not asked of you? Dismiss it.'
  if (answer.state === 'empty')
    return answer.criterion.across === true ? 'Nothing is written yet.' : `Nothing is written under ${id} yet.`
  if (answer.state === 'guidance-only') return `Only the brief’s own guidance stands under ${id}.`
  return `I looked in ${where} for ${lookedFor(answer.criterion, point, catalogue)}. ${remedy}`
}

/** Why a point is a question, and what there may be about it. Markdown. */
export function questionMarkdown(answer: Answer, because: string): string {
  const likely = because === '' ? '' : `I found: *${literal(because)}*. `
  const text =
    answer.criterion.across === true ? 'your text as a whole' : `your answer to ${literal(answer.criterion.id)}`
  const where = `${likely}Does ${text} do this? Words alone cannot tell.`
  return answer.place === undefined ? where : `${where} If it does, tick it; if it is not asked of you, dismiss it.`
}

/** "words such as *role, expert, facilitator* close to both *coach* and *mentor*", "signs of *contrast* such as …" */
function lookedFor(criterion: Criterion, point: Point, { families, lexicons }: Signals): string {
  const known = wordsOf(criterion)
  const groups = (point.terms ?? []).map(group => meantWords(group, known)).filter(group => group.length > 0)
  if (point.kind === 'theory')
    return `${counted(point.need ?? 1, point.distinct === true ? 'cited work' : 'citation')}${closeTo(groups)}`
  if (point.kind === 'relation') return `a fair share each of ${starts(groups)}`
  const family = families.find(({ id }) => id === point.family)
  const subjects = point.near
    ? [
        meantWords(
          point.near.filter(word => word !== '@'),
          known,
        ),
      ]
    : groups
  if (family)
    return `${signsOf(family.id)} such as *${literal(family.phrases.slice(0, shownWords).join(', '))}*${closeTo(subjects)}`
  const lexicon = lexicons.find(({ id }) => id === point.family)
  if (lexicon) return `words such as *${literal(lexicon.terms.slice(0, shownWords).join(', '))}*${closeTo(subjects)}`
  const [first, ...others] = groups
  if (first === undefined) return 'it'
  if (point.need !== undefined && point.need < groups.length)
    return `at least ${String(point.need)} of these: ${starts(groups)}`
  if (first.length === 1 && others.length > 0) return `${starts(groups)} close together`
  return `words such as *${literal(first.slice(0, shownWords).join(', '))}*${closeTo(others)}`
}

/** The words of a group as a person reads them, without those that are not meant; of a stem ("theor") the word that the criterion has for it. */
function meantWords(group: readonly string[], known: readonly string[]): readonly string[] {
  return group
    .filter(word => !word.startsWith('!'))
    .map(word => (/\.?~?$/.exec(word)?.[0] === '' ? spelledOut(word, known) : word.replace(/\.?~?$/, '')))
}

/** What is only inflected ("roles", "coaching") shows that the stem is a word itself. */
function spelledOut(stem: string, known: readonly string[]): string {
  return known.find(word => word.startsWith(stem) && !inflection.test(word.slice(stem.length))) ?? stem
}

const inflection = /^(?:e?s|e?d|ing|ers?)?$/

/** The words of a criterion's wording, guidance and points, the shortest first. */
function wordsOf({ title, guidance = '', points = [] }: Criterion): readonly string[] {
  const text = [title, guidance, ...points.map(({ label }) => label)].join(' ').toLowerCase()
  return [...new Set(text.match(/\p{L}+/gu))].sort((a, b) => a.length - b.length)
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

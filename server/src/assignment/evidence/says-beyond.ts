import type { Criterion } from '../../brief/brief.js'
import { rubricLine } from './demand.js'

/**
 * Whether a sentence says something beyond the criterion's own words (`spent`, of {@link spentWords}), names, what stands in brackets, and talk
 * about writing: "The conditions for coaching are set out by O'Neill (2007)" names what was asked for and tells nothing. Linear in the sentence.
 */
export function saysBeyond(sentence: string, spent: ReadonlySet<string>): boolean {
  const own = sentence.replace(/\([^()]{0,120}\)/g, ' ')
  const first = own.search(/[\p{L}\p{N}]/u)
  const words = [...own.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)]
  if (words.length < shortest) return true
  for (const match of words) {
    const isName = match.index > first && /^\p{Lu}/u.test(match[0])
    if (!isName && !isEmpty(match[0].toLowerCase(), spent)) return true
  }
  return false
}

/** In fewer words than this nobody pads: "The coach is a facilitator." */
const shortest = 8

/** The words of a criterion's title and of the topics it asks for, as they are compared; not of a rubric, whose words are what an answer is made of. */
export function spentWords({ title, points = [] }: Criterion): ReadonlySet<string> {
  const labels = points.filter(({ kind }) => kind === 'topic').map(({ label }) => label)
  const isRubric = labels.length > 0 && labels.every(label => label.split(/\s+/).length >= rubricLine)
  const texts = isRubric ? [title] : [title, ...labels]
  return new Set(
    (
      texts
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).map(rootOf),
  )
}

function isEmpty(word: string, spent: ReadonlySet<string>): boolean {
  return word.length < 2 || joining.has(word) || spent.has(rootOf(word)) || talk.has(rootOf(word))
}

/** A word's first letters without its ending: enough to know "organisations" by "organisation". */
function rootOf(word: string): string {
  const bare = word.replace(/['’]s$/, '')
  return bare.replace(/(?<=\p{L}{4})(?:ations?|ments?|ings?|ies|ied|ed|es|ly|s|e)$/u, '').slice(0, 7)
}

const joining = new Set(
  (
    'the an of to in on at for with by from into about as and or but if that which who whom whose what when where why how than then so is are was ' +
    'were be been being has have had having do does did done will would can could may might must shall should it its they them their theirs he him his she ' +
    'her hers you your yours me my mine we us our ours this these those there here one ones own self such both each every all any some many much more most ' +
    'several few other others another same too also very really quite rather just only even ever always often still again yet now out up down over ' +
    'under between within without through upon per while although though because since whether either neither'
  ).split(' '),
)

/** Talk about the task and its literature, and words that give something weight without saying what. */
const talk = new Set(
  (
    'important importance interesting interest popular useful key vital crucial essential necessary significant relevant different difference differ various ' +
    'vary range number aspect element factor topic subject area theme issue section chapter part essay assignment answer criterion paragraph page appendix table ' +
    'literature reading read book article author writer theory theoretical model framework source title published publication website reference discuss ' +
    'discussed consider considered look looked explain explained describe described review reviewed explore examine define defined definition understand know ' +
    'known mention mentioned address cover covered include included set list listed name named called recommend recommended refer referred document documented ' +
    'write written note following follow follows above below turn later next previous well widely generally certainly clearly exist exists matter matters ' +
    'thing things way ways kind sort type everybody everyone nobody somebody detail great deal lot lots good want wants need needs needed make made ' +
    'contribution place role compare comparing comparison'
  )
    .split(' ')
    .map(rootOf),
)

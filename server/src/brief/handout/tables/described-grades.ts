import type { LevelDescriptors } from '../../brief.js'
import { isGradeName, isRange } from '../wording/asides.js'
import type { Note, TableEntry } from './table-entry.js'

/** What a rubric says of one criterion: the work that is sent back, passes and passes well; and all else as it goes into the guidance. */
export interface DescribedGrades {
  readonly levels: LevelDescriptors
  readonly others: readonly string[]
}

/**
 * The cells of a criterion, sorted by the grades in their heads. Of several grades of one level the outermost of the scale is taken ("Distinction" before "Merit"); what is
 * no level keeps the name of its grade: "Merit (60–69): Good use of theory". Cells of other tables are told as they are.
 */
export function describedGrades({ notes }: Pick<TableEntry, 'notes'>): DescribedGrades {
  const graded = notes.filter(isGraded)
  if (graded.length < 2) return { levels: {}, others: notes.map(({ text }) => text) }
  const chosen = levelsOf(graded)
  const levels = Object.fromEntries([...chosen].map(([level, { text }]) => [level, text]))
  const taken = new Set(chosen.values())
  return { levels, others: notes.filter(note => !taken.has(note)).map(named) }
}

type Level = keyof LevelDescriptors

/** From the worst to the best. */
const levelNames: readonly (readonly [Level, RegExp])[] = [
  [
    'refer',
    /\b(?:fail\w*|refer\w*|unsatisfactory|inadequate|insufficient|unacceptable|not (?:yet )?(?:met|achieved|passed|competent)|below (?:standard|expectations?|the standard)|does not meet|absent|novice|beginning)\b/i,
  ],
  [
    'pass',
    /^(?:bare |marginal |threshold )?(?:pass\b|satisfactory|adequate|acceptable|sufficient|threshold|meets?\b|third\b|3rd\b)/i,
  ],
  ['goodPass', /\b(?:distinction|excellent|outstanding|exceptional|exemplary|exceeds|first(?: class)?|1st|mastery)\b/i],
]

/** The grade that shows each level; of several the one that stands further from the others of the scale. */
function levelsOf(graded: readonly Note[]): ReadonlyMap<Level, Note> {
  const chosen = new Map<Level, Note>()
  const levels = graded.map(({ head }) => levelNames.find(([, names]) => names.test(nameOf(head)))?.[0])
  const isDescending = levels.indexOf('goodPass') < Math.max(levels.lastIndexOf('pass'), levels.lastIndexOf('refer'))
  for (const [level] of levelNames) {
    const isFirst = level === 'goodPass' ? isDescending : !isDescending
    const at = isFirst ? levels.indexOf(level) : levels.lastIndexOf(level)
    const note = graded[at]
    if (note) chosen.set(level, note)
  }
  return chosen
}

function isGraded({ head, text }: Note): boolean {
  return head !== '' && (isGradeName(head) || isRange(head)) && /\p{L}{3}/u.test(text)
}

/** "Distinction" of "Distinction (70+)". */
function nameOf(head: string): string {
  return head.replace(/(?!^)[([{].*$/, '').trim()
}

function named(note: Note): string {
  return isGraded(note) ? `${note.head.replace(/[\s:]+$/, '')}: ${note.text}` : note.text
}

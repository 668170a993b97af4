import { isAdministrative } from '../wording/administration.js'
import { isGradeName } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { cellsOfLine } from './rows.js'

/** Numbered lines, bullets and lines in columns begin something new, whatever stood before. */
export function startsAnew(text: string): boolean {
  if (/:\s/.test(text.slice(0, 60)) && isAdministrative(text)) return true
  if (
    ruledHeading(text) !== undefined ||
    leadsWithMarks.test(text) ||
    namesMarks.test(text) ||
    tagsMarks.test(text) ||
    saysTotal.test(text) ||
    step.test(text) ||
    shareField.test(text)
  )
    return true
  if (isScore(text) || isMarksField(text) || /^\s*\p{Lu}[^:]{2,60}:\s*\d{1,3}\s*%/u.test(text)) return true
  return bullet.test(text) || letterMarker.test(text) || labelAt(text) !== undefined || cellsOfLine(text) !== undefined
}

/** "% of Module Mark" above its figure */
const shareField = /^\s*(?:%|percentage)\s+(?:of|in|towards)\s+\p{L}/iu

/** The text of a heading between rules, "== Grading =="; undefined for any other line. */
export function ruledHeading(text: string): string | undefined {
  return ruled.exec(text)?.[1]
}

const ruled = /^== (\S.*) ==$/

/** "10 marks Use of sources", "[10 marks] …" */
const leadsWithMarks =
  /^\s*(?:\[\d{1,3}\s*(?:[Mm]arks?|[Pp]oints?|pts|%)[^\]]{0,20}\]|\d{1,3}\s*(?:[Mm]arks?|[Pp]oints?|pts))\s+\p{Lu}/u

/** "Style [10%] It is …" */
const tagsMarks = /^\s*\p{Lu}[^.:;!?[\]()]{2,60}\s\[\d{1,3}\s*(?:%|marks|points)\](?:\s|$)/u

/** "0: nothing is shown" */
const step = /^\s*\d{1,3}:\s+\p{L}/u

/** "Total is 50 marks", "Total: 100" */
const saysTotal = /^\s*(?:(?:grand|overall)\s+)?total\b[^.\d]{0,30}\d{1,3}\s*(?:marks|points|%)?\s*$/i

/** "Automaton - 20pts" */
const namesMarks = /^\s*\p{Lu}[^.:;?!–—-]{2,60}\s[-–—:]\s*\d{1,3}\s*(?:marks?|points?|pts|%)\s*(?:$|\()/u

/** "Marks: 10", "Weighting: 20%" and nothing else. */
export function isMarksField(text: string): boolean {
  return marksField.test(text)
}

const marksField = /^\s*(?:marks|points|weight(?:ing)?)\s*[:=]\s*\d{1,3}\s*(?:%|marks|points)?\s*$/i

/** Whether the line opens a bracket that may hold all of it: "{maximum", "(Maximum 12 marks)". */
export function opensBracket(text: string): boolean {
  return /^\s*[{[]|^\s*\((?=[A-Z][a-z]+ )/.test(text)
}

/** What text that was copied has before an item: "•", "–", "o". */
export const bullet = /^\s*(?:[•·●○▪■◦‣⦁➢✓☐☑□▢❑❒✔\uf0b7*]|[-–—](?=\s|\p{Lu}\p{Ll})|o(?=\s\p{Lu}\p{L}))\s*/u

/** "/ 20", where the marker writes the marks; "Pass [10/20]", what they stand for. */
function isScore(text: string): boolean {
  return text.length < 60 && (/^\s*_*\s*\/\s*\d{1,3}\s*$/.test(text) || (/^\s*\p{Lu}/u.test(text) && isGradeName(text)))
}

/** "(a) ", "b) ", "iv. " */
const letterMarker = /^\s*(?:\((?:[a-z]|[ivx]{1,4})\)|[a-z]\)|[ivx]{1,4}[.)])\s+\S/

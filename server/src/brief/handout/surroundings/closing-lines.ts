import type { Unit } from '../units/unit.js'

/**
 * Where the lines begin with which a handout ends, behind its last criterion (`last`): how to reference, where and when to hand in, what happens to late work.
 * They are about all of it, and no guidance of that criterion. The number of units where there are none.
 */
export function closingStart(units: readonly Unit[], last: number): number {
  for (let at = last + 1; at < units.length; at++) {
    const block = units[at]?.block
    if (block === undefined || block.kind === 'heading') return units.length
    if (block.kind === 'paragraph' && block.text.length < longest && closing.some(pattern => pattern.test(block.text)))
      return at
  }
  return units.length
}

const longest = 600
const place = String.raw`(?:\d|noon|midnight|turnitin|moodle|blackboard|canvas|portal|VLE|e-?mail|office|(?:mon|tues|wednes|thurs|fri)day|deadline|due date)`
const closing = [
  new RegExp(
    String.raw`\b(?:submi(?:t|tted|ssions?)|hand(?:ed)? in|upload(?:ed)?)\b[^.]{0,80}\b(?:by|before|via|through|to|on|than|at)\b[^.]{0,30}\b${place}`,
    'i',
  ),
  /^(?:please\s+)?(?:use|follow|all\s+(?:sources|references|work)\b[^.]{0,30}|(?:your|the)\s+(?:work|report|essay|references)\b[^.]{0,40})[^.]{0,30}\b(?:harvard|apa|mla|mhra|oscola|vancouver|chicago)\b/i,
  /^(?:(?:sub-?)?total\b.{0,12}\b\d+ ?(?:marks?|%|per cent)|(?:the )?pass ?mark\b|(?:the )?(?:suggested |nominal |maximum )?word (?:count|limit|length|range)\b)/i,
  /^(?:late (?:work|submissions?|assignments?)|plagiarism|academic (?:integrity|misconduct|offences?)|the deadline|deadline|good luck|end of (?:brief|assignment|assessment|paper|questions?))\b/i,
] as const

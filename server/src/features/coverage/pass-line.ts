import type { Brief } from '../../brief/brief.js'
import { grouped } from '../../text/amounts.js'

/** "This brief asks for half of each section (18 of 36). Many ILM mark sheets also ask for half of each criterion." Empty where no rule is by `scope`. */
export function passSentences(brief: Brief, scope: 'section' | 'criterion' | 'overall', marks: number): string {
  const { pass } = brief
  if (pass === undefined || marks === 0) return ''
  const also =
    pass.alsoAsked === undefined || pass.alsoAsked === pass.scope ? '' : alsoAsked(brief, pass.percent, pass.alsoAsked)
  if (pass.scope !== scope)
    return pass.alsoAsked === scope ? `${also} Here that is ${figures(pass.percent, marks)}.` : ''
  return [`This brief asks for ${share(pass.percent)} of ${whole[scope]} (${figures(pass.percent, marks)}).`, also]
    .filter(part => part !== '')
    .join(' ')
}

const whole = { section: 'each section', criterion: 'each criterion', overall: 'all marks' } as const

function alsoAsked({ awardingBody }: Brief, percent: number, scope: 'section' | 'criterion' | 'overall'): string {
  return `Many ${awardingBody === undefined ? '' : `${awardingBody} `}mark sheets also ask for ${share(percent)} of ${whole[scope]}.`
}

function share(percent: number): string {
  return percent === 50 ? 'half' : `${String(percent)} %`
}

/** "18 of 36" */
function figures(percent: number, marks: number): string {
  return `${String(Math.round(percent * marks) / 100)} of ${grouped(marks)}`
}

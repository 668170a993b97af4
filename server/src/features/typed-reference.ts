import type { Name, Reference } from '../bibliography/reference.js'

/** "Starr, J. (2016) *The Coaching Manual*. Pearson": a work in one line while its printed form is not there. Names and titles are as given. */
export function typedReference({ authors, editors, year, title, containerTitle, publisher }: Reference): string {
  const people = authors.length > 0 ? authors : editors
  const names = people.map(named).join(', ')
  const head = [names, year === undefined ? '' : `(${year})`].filter(part => part !== '').join(' ')
  const rest = [title === undefined ? '' : `*${title}*`, containerTitle ?? '', publisher ?? ''].filter(
    part => part !== '',
  )
  return [head, rest.join('. ')].filter(part => part !== '').join(' ')
}

function named({ family, given }: Name): string {
  const initials = given
    .split(/[\s.]+/)
    .filter(part => part !== '')
    .map(part => `${part.charAt(0)}.`)
  return initials.length === 0 ? family : `${family}, ${initials.join('')}`
}

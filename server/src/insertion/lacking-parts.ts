import { isNamedByYear, type Reference } from '../bibliography/reference.js'

/**
 * Whether a work of a kind that is well known lacks what its entry cannot do without: a style leaves that out, and nobody would see it. What is read
 * online, a law and an article still in press may do without more (Cite Them Right, 12th ed., "Books", "Chapters", "Journal articles").
 */
export function lacksParts(work: Reference): boolean {
  const isOnline = work.url !== undefined || work.doi !== undefined
  switch (work.type) {
    case 'book':
      return work.publisher === undefined && !isOnline && !isNamedByYear(work)
    case 'chapter':
      return (
        work.containerTitle === undefined ||
        work.editors.length === 0 ||
        (!isOnline && (work.publisher === undefined || work.page === undefined))
      )
    case 'article-journal':
      return work.containerTitle === undefined || (!isOnline && isPublished(work) && !hasNumbers(work))
    case 'article-magazine':
    case 'article-newspaper':
    case 'paper-conference':
      return work.containerTitle === undefined
    default:
      return false
  }
}

/** Whether it has a year in digits: "in press" has no numbers yet. */
export function isPublished({ year }: Reference): boolean {
  return year === undefined || /\d/.test(year)
}

function hasNumbers({ volume, issue, page }: Reference): boolean {
  return (volume !== undefined || issue !== undefined) && page !== undefined
}

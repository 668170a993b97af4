import type { Reference } from '../bibliography/reference.js'
import type { Edit } from '../text/edit.js'
import { escaped } from './escaped-marks.js'
import { gapsIn, type GapName } from './gaps.js'
import { editorNames } from './names.js'
import { pageRange } from './page-marker.js'

/** The edits that fill those gaps of a text that the work has something for; places are those of the text, from `start` on. */
export function gapsFilled(text: string, work: Reference, start = 0): readonly Edit[] {
  return gapsIn(text).flatMap(({ start: from, end }) => {
    const insert = valueOf(text.slice(from + 1, end - 2) as GapName, work)
    return insert === undefined ? [] : [{ span: { start: start + from, end: start + end }, insert }]
  })
}

/** What a work has for a gap; forenames, the day of reading and a page that is quoted are the writer's to know. */
function valueOf(name: GapName, work: Reference): string | undefined {
  switch (name) {
    case 'title':
      return work.title && escaped(work.title)
    case 'year':
      return work.year
    case 'editor':
      return work.editors.length === 0 ? undefined : editorNames(work.editors)
    case 'journal':
    case 'book':
      return work.containerTitle && escaped(work.containerTitle)
    case 'volume':
      return work.volume === undefined
        ? undefined
        : `${work.volume}${work.issue === undefined ? '' : `(${work.issue})`}`
    case 'pages':
      return work.page && pageRange(work.page)
    case 'place':
      return work.publisherPlace && escaped(work.publisherPlace)
    case 'publisher':
      return work.publisher && escaped(work.publisher)
    case 'address':
      return work.doi === undefined ? work.url : `https://doi.org/${work.doi}`
    case 'initials':
    case 'page':
    case 'date':
      return undefined
  }
}

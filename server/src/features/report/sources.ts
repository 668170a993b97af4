import type { AssignmentDocument } from '../../assignment/document.js'
import { isSource, workId } from '../../assignment/work-id.js'
import { plainYear } from '../../bibliography/years.js'
import type { ReportSources } from './report.js'

/** The works that the text cites, each once, by year; and how many entries the lists have. */
export function reportSources({ citations, references }: AssignmentDocument): ReportSources {
  const years = new Map<string, Set<Work>>()
  const works = new Set<Work>()
  for (const cited of citations) {
    if (!isSource(cited)) continue
    const id = workId(cited)
    if (works.has(id)) continue
    works.add(id)
    const year = plainYear(cited.entries[0]?.reference.year ?? cited.work?.year ?? cited.citation.year ?? '')
    const shown = /^\d{4}$/.test(year) ? year : 'no year'
    years.set(shown, (years.get(shown) ?? new Set<Work>()).add(id))
  }
  const inList = (list: string): number => references.entries.filter(entry => entry.list === list).length
  return {
    byYear: [...years].map(([year, ids]) => ({ year, works: ids.size })).sort((a, b) => (a.year < b.year ? -1 : 1)),
    cited: works.size,
    listed: inList('references'),
    bibliography: inList('bibliography'),
  }
}

type Work = ReturnType<typeof workId>

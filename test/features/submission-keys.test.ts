import { describe, expect, it } from 'vitest'
import { exportedSubmission } from '../../server/src/workspace/export-submission.js'
import { assignmentOf } from '../check-features.js'
import { names, smallInputs, work } from '../small-assignment.js'

const noFiles = { readBytes: () => Promise.resolve(undefined) }

describe('writes citations by a known key out, and lists their works', () => {
  const works = [
    work({
      id: 'starr',
      authors: names('Starr, J'),
      title: 'The coaching manual',
      year: '2016',
      publisher: 'Pearson',
    }),
    work({
      id: 'kolb',
      authors: names('Kolb, D'),
      title: 'Experiential learning',
      year: '1984',
      publisher: 'Pearson',
    }),
  ]
  const exported = async (text: string, format: 'html' | 'md' = 'html'): Promise<string> => {
    const document = assignmentOf(text, { ...smallInputs, libraries: [{ name: 'refs.bib', works }] })
    const { content, notices } = await exportedSubmission(document, format, 'file:///draft/a.assignment.md', noFiles)
    const page = new TextDecoder().decode(content).replace(/^[^]*<main>|<\/main>[^]*$/g, '')
    return [
      page
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      ...notices,
    ].join(' | ')
  }

  it.each([
    ['It asks [@starr, p. 3; @kolb].', 'It asks (Starr, 2016, p. 3; Kolb, 1984).'],
    ['It asks [see @starr p. 3].', 'It asks (see Starr, 2016, p. 3).'],
    ['Starr asks [-@starr].', 'Starr asks (2016).'],
    ['As @starr [p. 3] and @{kolb} say.', 'As Starr (2016, p. 3) and Kolb (1984) say.'],
  ])('%s', async (typed, written) => {
    expect(await exported(`## 1.1 Define\n\n${typed}\n`)).toContain(`1.1 Define ${written}`)
  })

  it('in a list of its own or in the one that stands there, each once', async () => {
    const made = await exported('## 1.1 Define\n\nIt asks [@starr]. So [@kolb].\n')
    expect(made).toMatch(
      /References Kolb, D\. \(1984\) Experiential learning.* Starr, J\. \(2016\) The coaching manual/,
    )
    const listed = await exported(
      '## 1.1 Define\n\nIt asks [@starr].\n\n## References\n\nStarr, J. (2016) *The coaching manual*. Harlow: Pearson.\n',
    )
    expect(listed).toContain('(Starr, 2016). References Starr, J. (2016) The coaching manual . Harlow: Pearson.')
    expect(listed).toContain(
      ' | Citations by key are written out in the file, and their works are in References: look them over before you hand it in.',
    )
    expect(listed.match(/coaching manual/g)).toHaveLength(1)
  })

  it('save beside a key that no library has, and in Markdown, which says so', async () => {
    expect(await exported('## 1.1 Define\n\nIt asks [@starr; @nobody].\n')).toMatch(
      /^1\.1 Define It asks \[@starr; @nobody\]\. \| Citations by key stand in the file/,
    )
    expect(await exported('## 1.1 Define\n\nIt asks [@starr].\n', 'md')).toMatch(/\[@starr\]\. \| Citations by key/)
  })
})

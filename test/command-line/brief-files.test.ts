import { describe, expect, it } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const brief = `id: own
title: Own
sections:
  - id: '1'
    title: One
    guidance: Read chapter 2 first.
    criteria:
      - { id: '1.1', title: Explain a thing., marks: 10 }
`

describe('brief files on the command line', () => {
  it('are checked by themselves', () => {
    const folder = folderWith({
      'own.brief.yaml': brief,
      'bad.brief.yaml': brief.replace('id: own', 'id: bad').replace('marks: 10', 'marks: -1'),
    })
    expect(markwise(folder, ['check', 'own.brief.yaml'])).toEqual({
      code: 0,
      out: '1 brief checked: nothing found.\n',
      err: '',
    })
    const { code, out } = markwise(folder, ['check', 'bad.brief.yaml'])
    expect(code).toBe(1)
    expect(out).toMatch(/^bad\.brief\.yaml:8:\d+ warning brief-marks /)
  })

  it('are what a new assignment may be laid out from', () => {
    const folder = folderWith({ 'in/own.brief.yaml': brief, 'in/broken.brief.yaml': 'title: [', 'in/none.txt': 'x' })
    const { code, out } = markwise(folder, ['new', 'in/own.brief.yaml'])
    expect(code).toBe(0)
    expect(out).toContain('## 1 One\n\n<!-- Guidance:\nRead chapter 2 first.\n-->\n\n### 1.1 Explain a thing.')
    const broken = markwise(folder, ['new', 'in/broken.brief.yaml'])
    expect(broken).toMatchObject({ code: 2, out: '' })
    expect(broken.err).toContain('holds no brief that can be used')
  })

  it('of one folder that have one id are found in both', () => {
    const folder = folderWith({ 'a.brief.yaml': brief, 'b.brief.yaml': brief })
    const { out } = markwise(folder, ['check', 'a.brief.yaml', 'b.brief.yaml'])
    expect(out).toContain('a.brief.yaml:1:5 warning brief-id-twice “b.brief.yaml” has the id “own” as well.')
    expect(out).toContain('b.brief.yaml:1:5 warning brief-id-twice “a.brief.yaml” has the id “own” as well.')
  })

  it('that cannot be read are named where their id is not known', () => {
    const folder = folderWith({ 'own.brief.yaml': 'id: [own\n', 'a.assignment.md': '---\nassignment: own\n---\n' })
    expect(markwise(folder, ['check', 'a.assignment.md']).out).toContain(
      'brief-unknown I know no brief called “own”. No brief can be read in “own.brief.yaml”: look there first.',
    )
  })

  it('say when one that was imported is too long to be read again', () => {
    const many = Array.from(
      { length: 4000 },
      (_, at) => `- ${Math.floor(at / 9) + 1}.${(at % 9) + 1} Explain thing ${at} (2 marks)`,
    )
    const { err, code } = markwise(folderWith({ 'a.md': `# Much\n\n${many.join('\n')}\n` }), [
      'brief',
      'import',
      'a.md',
    ])
    expect(code).toBe(0)
    expect(err).toContain('more than I can read again')
  })

  it('are written under a name by which assignments find them, or not at all', () => {
    const folder = folderWith({ 'handout.md': '# Unit 1\n\n1.1 Explain coaching.\n\n1.2 Evaluate mentoring.\n' })
    const imported = (output: string): ReturnType<typeof markwise> =>
      markwise(folder, ['brief', 'import', 'handout.md', '-o', output])
    expect(imported('unit.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'unit.yaml has to end in .brief.yaml: that is how a brief is found.\n',
    })
    expect(imported('unit.brief.yaml').err).toContain('Wrote unit.brief.yaml.')
  })

  it('are not made of RTF', () => {
    const { code, err } = markwise(folderWith({ 'a.rtf': '{\\rtf1\\ansi 1.1 Explain a thing}' }), [
      'brief',
      'import',
      'a.rtf',
    ])
    expect(code).toBe(2)
    expect(err).toContain('This is no document I can read.')
  })

  it('tell in JSON which ticked points were reworded since', () => {
    const text = `---\nassignment: own\n---\n\n## 1.1\n\n<!-- markwise p: ticked (0000) -->\n\nAn answer of some words.\n`
    const own = brief.replace(
      'marks: 10 }',
      'marks: 10, points: [{ id: p, label: A thing, kind: topic, terms: [[thing]] }] }',
    )
    const folder = folderWith({ 'own.brief.yaml': own, 'a.assignment.md': text })
    const { criteria } = JSON.parse(markwise(folder, ['inspect', 'a.assignment.md']).out) as {
      criteria: { points: { reworded: boolean; state: string }[] }[]
    }
    expect(criteria[0]?.points[0]).toHaveProperty('reworded')
  })
})

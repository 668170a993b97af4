import { describe, expect, it } from 'vitest'
import { assignmentLine, namesAssignment } from '../../client/src/front-matter.js'

function names(text: string): boolean {
  const lines = text.split('\n')
  return namesAssignment(lines.length, index => lines[index] ?? '')
}

describe('the look at front matter before anything is started', () => {
  it.each([
    '---\nassignment: 8581-700\n---\n# Draft',
    '---\ntitle: Draft\nassignment: 8581-700\n---',
    '---  \n"assignment": ../brief.yaml\n---',
    '---\nassignment: half typed',
  ])('sees an assignment in %j', text => expect(names(text)).toBe(true))

  it.each([
    '',
    '# README\n\nassignment: 8581-700',
    '---\ntitle: Notes\n---\nassignment: 8581-700',
    '---\ntitle: Notes\n...\nassignment: 8581-700',
    ' ---\nassignment: 8581-700\n---',
    '---\n  assignment: nested\n---',
    '---\nassignments: 2\n---',
    `---\n${'line: x\n'.repeat(70)}assignment: too far down\n---`,
  ])('sees none in %j', text => expect(names(text)).toBe(false))

  it('tells where the key is, or what is lacking', () => {
    const line = (text: string) => assignmentLine(text.split('\n').length, index => text.split('\n')[index] ?? '')
    expect(line('---\ntitle: x\nassignment: y\n---')).toBe(2)
    expect(line('---\ntitle: x\n---')).toBe('no-key')
    expect(line('# Draft')).toBe('no-front-matter')
    expect(line('---\nnever closed')).toBe('no-front-matter')
  })
})

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileFindings } from '../../server/src/features/file-findings.js'
import { folderWith, markwise } from './markwise.js'

/** No brief, one citation, its entry: nothing above a hint. */
const clean =
  '# Essay\n\nA coach asks (Starr, 2016).\n\n## References\n\nStarr, J. (2016) *The coaching manual*. 4th edn. Harlow: Pearson.\n'

describe('markwise check', () => {
  it('tells of a CSL file that is of no use, as the editor does, and of none that is', () => {
    const named = `---\nstyle: own.csl\n---\n\n${clean}`
    const bare = '<style xmlns="http://purl.org/net/xbiblio/csl"><citation/></style>\n'
    const { out, code } = markwise(folderWith({ 'a.assignment.md': named, 'own.csl': bare }), ['check', '.'])
    expect(out).toMatch(
      /^a\.assignment\.md:2:8 warning style-unknown Your entries are not printed by “own\.csl”\. This/m,
    )
    expect(out).toMatch(/^own\.csl:1:1 warning style-unreadable This style has no form for a list of references\./m)
    expect(code).toBe(1)
    const gone = markwise(folderWith({ 'a.assignment.md': named }), ['check', '.']).out
    expect(gone).toMatch(/style-unknown .* This style is not there, or cannot be read\.$/m)
    const { good } = fileFindings().find(({ id }) => id === 'style-unreadable') ?? { good: '' }
    expect(markwise(folderWith({ 'a.assignment.md': named, 'own.csl': good }), ['check', '.']).out).toBe(
      '1 assignment checked: nothing found.\n',
    )
  })

  it('checks nothing where a name is empty, as where a variable of a script was never set', () => {
    const { code, out, err } = markwise(folderWith({ 'a.assignment.md': clean }), ['check', ''])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^A file or folder without a name was asked for\./)
  })

  it.runIf(existsSync('/dev/full'))('says in one line that its output could not be written', () => {
    const folder = folderWith({ 'a.assignment.md': clean })
    expect(markwise(folder, ['check', 'a.assignment.md'], {}, '/dev/full')).toMatchObject({
      code: 2,
      err: 'The output could not be written (there is no room left).\n',
    })
  })
})

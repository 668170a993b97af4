import { describe, expect, test } from 'vitest'
import { organisedReferences, organiseSteps, usualKinds } from '../../server/src/features/organise-references.js'
import type { OrganiseKind } from '../../server/src/features/organise/organise-step.js'
import type { Inputs } from '../../server/src/assignment/document.js'
import { afterEdits, assignmentOf } from '../check-features.js'
import { smallInputs, names, work } from '../small-assignment.js'

const abel = 'Abel, A. (2001) *One*. L: P.'
const kram = 'Kram, K. (1985) *Two*. L: P.'
const starr = 'Starr, J. (2016) *Three*. L: P.'
const cited = 'So (Abel, 2001), (Kram, 1985) and (Starr, 2016).\n\n'
const list = (...lines: readonly string[]): string => `${cited}## References\n\n${lines.join('\n')}\n`

function organised(text: string, kinds: ReadonlySet<OrganiseKind> = usualKinds, inputs: Inputs = smallInputs): string {
  return afterEdits(text, organisedReferences(assignmentOf(text, inputs), kinds))
}

function steps(text: string, inputs: Inputs = smallInputs): readonly string[] {
  return organiseSteps(assignmentOf(text, inputs)).map(
    ({ kind, label, detail, usual }) => `${kind}${usual ? '' : '?'}: ${label}${detail === '' ? '' : ` – ${detail}`}`,
  )
}

describe('what is added', () => {
  const whitmore = 'Whitmore, J. (2017) *Coaching for Performance*. London: Brealey. [Shelf](https://x.org/a_(b))'
  const further = `\n\n## Bibliography\n\n${whitmore} <!-- read twice -->\n`
  const row = '| Quill, A. | 2001 | *Quiet Work*. London: Sage. |'

  test('comes from the Bibliography with the marks and links on its line', () => {
    const before = `So (Abel, 2001; Whitmore, 2017).\n\n## References\n\n${abel}${further}`
    expect(organised(before)).toBe(before.replace(further, `\n\n${whitmore}${further}`))
  })

  test('stands below a table, whose rows stay whole', () => {
    const table = `| Author | Year | Title |\n| --- | --- | --- |\n${row}`
    const before = `So (Quill, 2001; Whitmore, 2017).\n\n## References\n\n${table}${further}`
    expect(organised(before)).toBe(before.replace(further, `\n\n${whitmore}${further}`))
    expect(organised(organised(before))).toBe(organised(before))
  })
})

describe('each list is sorted', () => {
  test.each<[name: string, before: string, after: string]>([
    ['of paragraphs', list(starr, '', abel, '', kram), list(abel, '', kram, '', starr)],
    ['of bullets', list(`- ${starr}`, `- ${abel}`, `* ${kram}`), list(`- ${abel}`, `- ${kram}`, `* ${starr}`)],
    [
      'of numbers, which stay in order',
      list(`1. ${starr}`, `2. ${abel}`, `3. ${kram}`),
      list(`1. ${abel}`, `2. ${kram}`, `3. ${starr}`),
    ],
    ['of lines, whose ends stay', list(`${starr}\\`, `${abel}\\`, kram), list(`${abel}\\`, `${kram}\\`, starr)],
    [
      'of paragraphs, where a note ran into the next entry',
      list(starr, '', 'see the shelf upstairs', abel, '', kram),
      list(abel, '', kram, '', starr, '', 'see the shelf upstairs'),
    ],
    ['of loose bullets', list(`- ${starr}`, '', '', `- ${abel}`), list(`- ${abel}`, '', '', `- ${starr}`)],
    [
      'by author, year, letter and title',
      list(
        'Kram, K. (1985b) *B*. L: P.',
        '',
        'Kram, K. and Isabella, L. (1980) *C*. L: P.',
        '',
        'Kram, K. (1985a) *Z*. L: P.',
        '',
        'Kram, K. (1975) *Y*. L: P.',
      ),
      list(
        'Kram, K. (1975) *Y*. L: P.',
        '',
        'Kram, K. (1985a) *Z*. L: P.',
        '',
        'Kram, K. (1985b) *B*. L: P.',
        '',
        'Kram, K. and Isabella, L. (1980) *C*. L: P.',
      ),
    ],
    [
      'below each of its headings',
      list('### Books', '', starr, '', kram, '', '### Articles', '', 'Young, A. (2000) ‘Y’, *J*, 1(2).', '', abel),
      list('### Books', '', kram, '', starr, '', '### Articles', '', abel, '', 'Young, A. (2000) ‘Y’, *J*, 1(2).'),
    ],
    [
      'with the notes below its entries',
      list(`- ${starr}`, '', '  The best of them.', '', `- ${abel}`),
      list(`- ${abel}`, '', `- ${starr}`, '', '  The best of them.'),
    ],
    [
      'with the signs of emphasis at both ends of an entry',
      list(`- ${starr}`, '- *Coaching at Work* (2018) *A study*'),
      list('- *Coaching at Work* (2018) *A study*', `- ${starr}`),
    ],
    [
      'whatever its wrapping',
      list(starr.replace(' L:', '\n  L:'), '', abel),
      list(abel, '', starr.replace(' L:', '\n  L:')),
    ],
    [
      'but for a line of its own number that was not understood',
      list(`1. ${starr}`, `2. ${abel}`, '3. www.example.org', `4. ${kram}`),
      list(`1. ${abel}`, `2. ${starr}`, '3. www.example.org', `4. ${kram}`),
    ],
    [
      'but for an entry below a comment',
      list(starr, '', '<!-- markwise-ignore reference-uncited -->', '', abel, '', kram),
      list(starr, '', '<!-- markwise-ignore reference-uncited -->', '', abel, '', kram),
    ],
    ['and nothing is done where it is', list(abel, '', kram, '', starr), list(abel, '', kram, '', starr)],
  ])('%s', (_name, before, after) => {
    expect(organised(before)).toBe(after)
    expect(organised(after)).toBe(after)
  })

  test('Bibliography and References each by itself', () => {
    const bibliography = (...lines: readonly string[]): string => `\n## Bibliography\n\n${lines.join('\n\n')}\n`
    expect(organised(list(starr, '', abel) + bibliography('Zed, Z. (2000) *Z*. L: P.', kram))).toBe(
      list(abel, '', kram, '', starr) + bibliography(kram, 'Zed, Z. (2000) *Z*. L: P.'),
    )
  })
})

describe('exact copies become one', () => {
  test.each<[name: string, before: string, after: string]>([
    ['in the place of the first', list(`- ${abel}`, `- ${starr}`, `- ${abel}`), list(`- ${abel}`, `- ${starr}`)],
    ['which takes the marks of the other', list(abel.replaceAll('*', ''), '', starr, '', abel), list(abel, '', starr)],
    ['and numbers go on', list(`1. ${abel}`, `2. ${abel}`, `3. ${kram}`), list(`1. ${abel}`, `2. ${kram}`)],
    [
      'unless a word differs',
      list(abel, '', abel.replace('L: P', 'M: P')),
      list(abel, '', abel.replace('L: P', 'M: P')),
    ],
  ])('%s', (_name, before, after) => {
    expect(organised(before)).toBe(after)
  })
})

describe('what is cited and vouched for is added', () => {
  const grow = 'Whitmore, J. (2017) *Coaching for Performance*. London: Nicholas Brealey.'
  const text = (...lines: readonly string[]): string =>
    `So (Whitmore, 2017) and (Nobody, 2001).\n\n## References\n\n${lines.join('\n')}\n`

  test('in its place and form', () => {
    expect(organised(text(`1. ${abel}`, `2. Zed, Z. (2001) *Z*. L: P.`))).toBe(
      text(`1. ${abel}`, `2. ${grow}`, `3. Zed, Z. (2001) *Z*. L: P.`),
    )
  })

  test('in a list that is made for it', () => {
    expect(organised('So (Whitmore, 2017).\n')).toBe(`So (Whitmore, 2017).\n\n## References\n\n${grow}\n`)
  })

  test('below the heading of its kind', () => {
    expect(organised(text('### Websites', '', 'Able, A. (2001) *A*. L: P.', '', '### Books', '', kram))).toBe(
      text('### Websites', '', 'Able, A. (2001) *A*. L: P.', '', '### Books', '', kram, '', grow),
    )
  })

  test('from the Bibliography as it stands there', () => {
    const bibliography = '\n## Bibliography\n\n- Kram, K. (1985) *Two*. My own note.\n'
    const before = `So (Kram, 1985).\n\n## References\n\n- ${abel}\n${bibliography}`
    expect(organised(before)).toBe(
      `So (Kram, 1985).\n\n## References\n\n- ${abel}\n- Kram, K. (1985) *Two*. My own note.\n${bibliography}`,
    )
  })

  test('but not for a team of which a pair is a guess', () => {
    const pair = work({ id: 'pair', authors: names('Hawkins, P.', 'Shohet, R.'), year: '2012', title: 'Supervision' })
    const three = { ...pair, id: 'three', authors: names('Hawkins, P.', 'Shohet, R.', 'Abel, A.') }
    const inputs = (...works: (typeof pair)[]): Inputs => ({ ...smallInputs, libraries: [{ name: 'refs.bib', works }] })
    const text = 'Peter Hawkins et al. (2012) disagree.\n'
    expect(steps(text, inputs(pair))).toEqual([])
    expect(organised(text, usualKinds, inputs(three))).toContain('## References\n\nHawkins')
    expect(organised('Hawkins and Shohet (2012).\n', usualKinds, inputs(pair))).toContain('## References\n\nHawkins')
  })

  test('but not where two works fit, or a name is no author', () => {
    const library = {
      name: 'refs.bib',
      works: [1, 2].map(id =>
        work({ id: String(id), authors: names('Starr, Julie'), year: '2016', title: `Book ${String(id)}` }),
      ),
    }
    expect(organised('So (Starr, 2016).\n', usualKinds, { ...smallInputs, libraries: [library] })).toBe(
      'So (Starr, 2016).\n',
    )
    expect(organised('So (Whitmore, 2017).\n', usualKinds, { ...smallInputs, notAuthors: new Set(['Whitmore']) })).toBe(
      'So (Whitmore, 2017).\n',
    )
  })
})

describe('what is never cited is moved when asked', () => {
  const all = new Set([...usualKinds, 'move' as const])
  const zed = 'Zed, Z. (2001) *Z*. L: P.'

  test('to a Bibliography that is made', () => {
    expect(organised(list(`- ${zed}`, `- ${abel}`), all)).toBe(`${list(`- ${abel}`)}\n## Bibliography\n\n- ${zed}\n`)
    expect(organised(list(`- ${zed}`, `- ${abel}`))).toBe(list(`- ${abel}`, `- ${zed}`))
  })

  test('to its place in the one that is there, and only away where it stands there already', () => {
    const bibliography = (...lines: readonly string[]): string => `\n## Bibliography\n\n${lines.join('\n\n')}\n`
    expect(organised(list(zed, '', abel) + bibliography('Young, A. (2000) *Y*. L: P.'), all)).toBe(
      list(abel) + bibliography('Young, A. (2000) *Y*. L: P.', zed),
    )
    expect(organised(list(zed, '', abel) + bibliography(zed), all)).toBe(list(abel) + bibliography(zed))
  })

  test('even all of them', () => {
    expect(organised(`So.\n\n## References\n\n- ${zed}\n- ${abel}\n`, all)).toBe(
      `So.\n\n## References\n\n\n\n## Bibliography\n\n- ${abel}\n- ${zed}\n`,
    )
  })
})

test('what there is to do is said before it is done', () => {
  const text = `And (Whitmore, 2017). ${list(starr, '', abel, '', abel, '', 'Zed, Z. (2001) *Z*. L: P.')}`
  expect(steps(text)).toEqual([
    'sort: Sort References by surname',
    'merge: Remove 1 exact copy – Abel (2001)',
    'add: Add 1 work cited in the text – Whitmore (2017)',
    'move?: Move 1 work never cited to a Bibliography – Zed (2001)',
  ])
  expect(steps(list(abel, '', kram, '', starr))).toEqual([])
})

test('a monstrous list is put in order in one pass', () => {
  const lines = Array.from(
    { length: 3000 },
    (_, index) => `- Name${String((index * 7919) % 3000).padStart(4, 'a')}, A. (2001) *T*. L: P.`,
  )
  const text = `## References\n\n${lines.join('\n')}\n`
  const start = process.cpuUsage().user
  const after = organised(text)
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(6000)
  expect(after.split('\n').sort()).toEqual(text.split('\n').sort())
}, 60_000)

test('of many works the first twenty are named', () => {
  const uncited = Array.from(
    { length: 25 },
    (_, at) => `Abel${'abcdefghijklmnopqrstuvwxy'.charAt(at)}, A. (2001) *One*. L: P.`,
  )
  expect(steps(`Text.\n\n## References\n\n${uncited.join('\n\n')}\n`).join('\n')).toMatch(
    /Move 25 works never cited to a Bibliography – Abela \(2001\), .*Abelt \(2001\) and 5 others$/,
  )
})

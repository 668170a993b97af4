import { describe, test } from 'vitest'
import { worksListed } from '../../server/src/insertion/reference-list.js'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { checkInsertion, work } from '../check.js'

function book(name: string, year = '2016', title = 'Title'): Reference {
  const [family = '', given = ''] = name.split(', ')
  return work({
    id: `${family}-${year}`,
    authors: [{ family, given, body: false }],
    year,
    title,
    publisher: 'P',
    publisherPlace: 'L',
  })
}

function check(before: string, works: readonly Reference[], after: string): void {
  checkInsertion(before, document => ({ insert: '', edits: worksListed(document, works) }), after)
}

const list = (...lines: readonly string[]): string => `Text.\n\n## References\n\n${lines.join('\n')}\n`

describe('the place is alphabetical', () => {
  const abel = 'Abel, A. (2001) *One*. L: P.'
  const kram = 'Kram, K. (1985) *Two*. L: P.'
  const young = 'Young, Y. (2003) *Three*. L: P.'
  const starr = 'Starr, J. (2016) *Title*. L: P.'

  test('between, before and after', () => {
    check(list(abel, '', kram, '', young), [book('Starr, J.')], list(abel, '', kram, '', starr, '', young))
    check(
      list(kram, '', young),
      [book('Abel, A.', '2001', 'One')],
      list('Abel, A. (2001) *One*. L: P.', '', kram, '', young),
    )
    check(list(abel, '', kram), [book('Starr, J.')], list(abel, '', kram, '', starr))
  })

  test('several at once, each in its place', () => {
    check(
      list(kram),
      [book('Young, Y.', '2003', 'Three'), book('Abel, A.', '2001', 'One'), book('Starr, J.')],
      list(abel, '', kram, '', starr, '', young),
    )
  })

  test('accents and apostrophes do not count', () => {
    check(
      list('Oakley, A. (2001) *One*. L: P.', '', 'Orwell, G. (1940) *Two*. L: P.'),
      [book("O'Neill, M.B.")],
      list(
        'Oakley, A. (2001) *One*. L: P.',
        '',
        "O'Neill, M.B. (2016) *Title*. L: P.",
        '',
        'Orwell, G. (1940) *Two*. L: P.',
      ),
    )
    check(
      list('Schein, E. (2010) *One*. L: P.', '', 'Scott, S. (2002) *Two*. L: P.'),
      [book('Schön, D.')],
      list(
        'Schein, E. (2010) *One*. L: P.',
        '',
        'Schön, D. (2016) *Title*. L: P.',
        '',
        'Scott, S. (2002) *Two*. L: P.',
      ),
    )
  })

  test('particles stand as the list has them, by default under the particle', () => {
    const nieuwerburgh = 'van Nieuwerburgh, C. (2016) *Title*. L: P.'
    check(list(abel, '', young), [book('van Nieuwerburgh, C.')], list(abel, '', nieuwerburgh, '', young))
    check(
      list(abel, '', kram, '', 'Yalom, I. (2000) *X*. L: P.'),
      [book('van Nieuwerburgh, C.')],
      list(abel, '', kram, '', nieuwerburgh, '', 'Yalom, I. (2000) *X*. L: P.'),
    )
    const surnameOrder = ['de Haan, E. (2008) *X*. L: P.', '', kram, '', young]
    check(
      list(...surnameOrder),
      [book('van Nieuwerburgh, C.')],
      list('de Haan, E. (2008) *X*. L: P.', '', kram, '', nieuwerburgh, '', young),
    )
  })

  test('one author before a team, then by year', () => {
    const team = 'Kram, K. and Isabella, L. (1985) *Peers*. L: P.'
    check(
      list(abel, '', team),
      [book('Kram, K.', '1988', 'Again')],
      list(abel, '', 'Kram, K. (1988) *Again*. L: P.', '', team),
    )
    check(
      list(kram, '', team),
      [book('Kram, K.', '1988', 'Again')],
      list(kram, '', 'Kram, K. (1988) *Again*. L: P.', '', team),
    )
  })

  test('an unsorted list is disturbed as little as can be', () => {
    check(
      list(abel, '', kram, '', young, '', 'Baker, B. (2000) *X*. L: P.'),
      [book('Starr, J.')],
      list(abel, '', kram, '', starr, '', young, '', 'Baker, B. (2000) *X*. L: P.'),
    )
  })
})

describe('the form is that of the list', () => {
  const abel = 'Abel, A. (2001) *One*. L: P.'
  const young = 'Young, Y. (2003) *Three*. L: P.'
  const starr = 'Starr, J. (2016) *Title*. L: P.'

  test('bullets, tight and loose', () => {
    check(list(`- ${abel}`, `- ${young}`), [book('Starr, J.')], list(`- ${abel}`, `- ${starr}`, `- ${young}`))
    check(
      list(`* ${abel}`, '', `* ${young}`),
      [book('Aaron, A.')],
      list('* Aaron, A. (2016) *Title*. L: P.', '', `* ${abel}`, '', `* ${young}`),
    )
    check(list(`- ${abel}`), [book('Starr, J.')], list(`- ${abel}`, `- ${starr}`))
  })

  test('numbers go on, and those below move up', () => {
    check(list(`1. ${abel}`, `2. ${young}`), [book('Starr, J.')], list(`1. ${abel}`, `2. ${starr}`, `3. ${young}`))
    check(
      list(`1. ${abel}`, `2. ${young}`),
      [book('Aaron, A.')],
      list('1. Aaron, A. (2016) *Title*. L: P.', `2. ${abel}`, `3. ${young}`),
    )
    check(list(`1. ${abel}`, `1. ${young}`), [book('Starr, J.')], list(`1. ${abel}`, `1. ${starr}`, `1. ${young}`))
    check(
      list(`1. ${abel}`),
      [book('Starr, J.'), book('Aaron, A.')],
      list('1. Aaron, A. (2016) *Title*. L: P.', `2. ${abel}`, `3. ${starr}`),
    )
  })

  test('lines with hard breaks', () => {
    check(list(`${abel}  `, young), [book('Starr, J.')], list(`${abel}  `, `${starr}  `, young))
  })

  test('wrapped entries keep their lines', () => {
    check(
      list('Abel, A. (2001) *One*.', 'L: P.', '', young),
      [book('Starr, J.')],
      list('Abel, A. (2001) *One*.', 'L: P.', '', starr, '', young),
    )
  })
})

describe('a list that is not there', () => {
  const starr = 'Starr, J. (2016) *Title*. L: P.'

  test('comes at the end', () => {
    check(
      '# Essay\n\n## Part\n\nText.\n',
      [book('Starr, J.')],
      `# Essay\n\n## Part\n\nText.\n\n## References\n\n${starr}\n`,
    )
    check('Text', [book('Starr, J.')], `Text\n\n## References\n\n${starr}\n`)
    check('', [book('Starr, J.')], `## References\n\n${starr}\n`)
    check(
      '---\nassignment: example\n---\n',
      [book('Starr, J.')],
      `---\nassignment: example\n---\n\n## References\n\n${starr}\n`,
    )
  })

  test('comes before the appendices', () => {
    check(
      '# Essay\n\nText.\n\n## Appendix A\n\nForm.\n',
      [book('Starr, J.')],
      `# Essay\n\nText.\n\n## References\n\n${starr}\n\n## Appendix A\n\nForm.\n`,
    )
  })

  test('never ends up in a comment or in code', () => {
    check(
      'Text.\n\n<!-- Note\n\nMore\n',
      [book('Starr, J.')],
      `Text.\n\n## References\n\n${starr}\n\n<!-- Note\n\nMore\n`,
    )
    check('Text.\n\n```\ncode\n', [book('Starr, J.')], `Text.\n\n## References\n\n${starr}\n\n\`\`\`\ncode\n`)
  })

  test('takes its form from the Bibliography, and copies what stands there', () => {
    const before =
      'Text.\n\n## References\n\n## Bibliography\n\n- Starr, Julie. (2016). _The Title_. Pearson\n- Young, Y. (2003) _X_. L: P.\n'
    const after =
      'Text.\n\n## References\n\n- Starr, Julie. (2016). _The Title_. Pearson\n\n## Bibliography\n\n- Starr, Julie. (2016). _The Title_. Pearson\n- Young, Y. (2003) _X_. L: P.\n'
    check(before, [book('Starr, J.')], after)
  })
})

test('what is listed is not listed again, whatever its subtitle or other year', () => {
  const before = "Text.\n\n## References\n\nO'Neill, M.B. (2008) *Executive Coaching with Backbone and Heart*. L: P.\n"
  const oneill = work({
    id: 'oneill-2007',
    authors: [{ family: 'O’Neill', given: 'Mary Beth', body: false }],
    year: '2007',
    title: 'Executive Coaching with Backbone and Heart: A Systems Approach',
  })
  check(before, [oneill], before)
})

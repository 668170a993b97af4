import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { criteriaOf } from '../../server/src/brief/brief.js'
import { briefShapeIssues } from '../../server/src/brief/schema.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { findings } from '../../server/src/features/diagnostics.js'
import { scaffold } from '../../server/src/features/scaffold.js'
import { rules } from '../../server/src/rules/index.js'
import { textOf } from '../../server/src/text/rope.js'

const catalogue = builtInCatalogue()
const knownBriefs = builtInBriefs().map(({ id, title, aliases = [] }) => ({ id, title, aliases }))

test.each(builtInBriefs().map(brief => [brief.id, brief] as const))(
  '%s fits the schema and starts clean',
  (_, brief) => {
    expect(briefShapeIssues(brief)).toEqual([])
    const verbs = criteriaOf(brief).flatMap(({ criterion }) => criterion.verbs ?? [])
    expect(verbs.filter(id => catalogue.verb(id) === undefined)).toEqual([])
    const document = readAssignment(textOf(scaffold(brief).text), { ...emptyInputs(catalogue), brief, knownBriefs })
    expect(document.answers.map(({ criterion, state }) => `${criterion.id} ${state}`)).toEqual(
      criteriaOf(brief).map(({ criterion }) => `${criterion.id} empty`),
    )
    const found = findings(document, rules, {
      severities: {},
      onFault: (_rule, error) => {
        throw error
      },
    })
    expect(found.filter(({ severity }) => severity !== 'hint').map(({ finding }) => finding.message)).toEqual([])
  },
)

test('a skeleton asks for the official wording, and hands none of ours in for it', () => {
  const brief = builtInBriefs().find(({ id }) => id === 'cmi-701')!
  const { text, offset } = scaffold(brief)
  expect(`${text.slice(0, offset)}‸${text.slice(offset)}`).toContain(`# Strategic Leadership

<!-- Put the official wording from your own copy behind each number: comments are in our words. -->

<!-- Guidance:
Each criterion has to pass. Appendices are not marked; work-based evidence has at most six pages.

- Task 1, a report of about 1,000 words: 1.1 and 1.2
- Task 2a, an account of about 2,000 words: 2.1
- Task 2b, a reflective account of about 1,500 words: 2.2
-->

## 1

<!-- In our words: Role and setting of strategic leadership -->

### 1.1

‸

<!-- Guidance:
In our words: How the organisation’s setting affects strategic leadership
-->
`)
})

import type { AssignmentDocument } from '../assignment/document.js'
import type { Model } from '../catalogue/catalogue.js'
import { listed } from '../text/amounts.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { partsListed, type ListedPart, type PartsListed } from './parts-listed.js'
import type { Finding, Fix, Rule } from './rule.js'

export const modelParts: Rule<'model-parts'> = {
  id: 'model-parts',
  severity: 'hint',
  docs: {
    summary:
      'The parts of a model are listed in another order than its own, or one of them is missing. Only for models whose parts are known for sure; a cycle may begin anywhere.',
    why: 'A marker who knows the model looks for its parts. A part left out by oversight reads as a part not known.',
    bad: `I used the OSCAR model (Gilbert and Whittleworth, 2009): ⟦outcome, choices, situation, actions and review⟧.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
    good: `I used the OSCAR model (Gilbert and Whittleworth, 2009): outcome, situation, choices, actions and review.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
  },

  *check(document) {
    for (const mention of document.modelMentions) {
      const model = document.inputs.catalogue.model(mention.modelId)
      if (model === undefined || !isSure(model)) continue
      const found = partsListed(document, mention, model)
      const finding = found && findingOf(document, model, found)
      if (finding) yield finding
    }
  },
}

function isSure({ confidence, unconfirmed, partsVary }: Model): boolean {
  return confidence !== 'medium' && !unconfirmed && partsVary !== true
}

function findingOf(document: AssignmentDocument, model: Model, { parts, whole }: PartsListed): Finding | undefined {
  const { components, name } = model
  const span = { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 }
  const isList = parts.length >= components.length - 1
  if (model.ordered && isList && !isInOrder(parts, model)) {
    const order = `The parts of ${name} stand here in another order than ${listed(components)}.`
    return { span, message: order, certainty: 'possible', fixes: () => [inOrder(document, parts)] }
  }
  const missing = components.findIndex((_, index) => parts.every(({ part }) => part !== index))
  // In a list of three or fewer, one part less is hardly a list of them all.
  if (!whole || missing === -1 || parts.length !== components.length - 1 || components.length < 4) return undefined
  return {
    span,
    message: `“${components[missing] ?? ''}”, a part of ${name}, is missing here.`,
    certainty: 'possible',
    fixes: () => [added(document, model, parts, missing)],
  }
}

/** A cycle may begin with any of its parts. */
function isInOrder(parts: readonly ListedPart[], { name, aliases }: Model): boolean {
  const turns = parts.filter(({ part }, index) => part < (parts[index - 1]?.part ?? -1)).length
  const closes = (parts.at(-1)?.part ?? 0) < (parts[0]?.part ?? 0)
  return turns === 0 || (turns === 1 && closes && [name, ...aliases].some(text => /\bcycles?\b/i.test(text)))
}

function inOrder(document: AssignmentDocument, parts: readonly ListedPart[]): Fix {
  const sorted = [...parts].sort((a, b) => a.part - b.part)
  const edits = parts.map(({ span }, index): Edit => {
    const wanted = sorted[index]?.span ?? span
    const present = slice(document.text, span.start, span.end)
    return { span, insert: withCaseOf(present, slice(document.text, wanted.start, wanted.end)) }
  })
  return { kind: 'change-parts', title: 'Put the parts in order', edits }
}

/** The part in front of the next one that is listed, joined as the others are; behind the last where none comes after it. */
function added(document: AssignmentDocument, model: Model, parts: readonly ListedPart[], missing: number): Fix {
  const name = model.components[missing] ?? ''
  const next = model.ordered ? parts.find(({ part }) => part > missing) : undefined
  const edit = next ? inFrontOf(document, parts, next, name) : behindLast(document, parts, name)
  return { kind: 'change-parts', title: `Add “${name}”`, edits: [edit] }
}

function inFrontOf(document: AssignmentDocument, parts: readonly ListedPart[], next: ListedPart, name: string): Edit {
  const { start } = next.span
  return insertedAt(start, withCaseOf(writtenAs(document, next), name) + jointOf(document, parts))
}

function behindLast(document: AssignmentDocument, parts: readonly ListedPart[], name: string): Edit {
  const last = parts.at(-1)
  const end = last?.span.end ?? 0
  return insertedAt(end, jointOf(document, parts) + withCaseOf(writtenAs(document, last), name))
}

/** What stands between the first two parts: ", ". */
function jointOf({ text }: AssignmentDocument, [first, second]: readonly ListedPart[]): string {
  return first && second ? slice(text, first.span.end, second.span.start) : ''
}

function writtenAs({ text }: AssignmentDocument, part: ListedPart | undefined): string {
  return part ? slice(text, part.span.start, part.span.end) : ''
}

/** Begun with a capital or a small letter as what stands there. */
function withCaseOf(present: string, text: string): string {
  const initial = /\p{L}/u.exec(present)?.[0] ?? ''
  const isSmall = initial === initial.toLowerCase()
  return text.replace(/\p{L}/u, letter => (isSmall ? letter.toLowerCase() : letter.toUpperCase()))
}

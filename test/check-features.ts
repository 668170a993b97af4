import { expect } from 'vitest'
import type { AssignmentDocument, Inputs } from '../server/src/assignment/document.js'
import { emptyInputs } from '../server/src/assignment/inputs.js'
import { readAssignment } from '../server/src/assignment/read-assignment.js'
import { emptyReference, type Reference } from '../server/src/bibliography/reference.js'
import type { Brief } from '../server/src/brief/brief.js'
import type { Catalogue, Model, Source, Verb } from '../server/src/catalogue/catalogue.js'
import { completionsAt } from '../server/src/features/completion.js'
import type { CompletionItem } from '../server/src/features/completion/completion-item.js'
import { hoverAt } from '../server/src/features/hover.js'
import { applyEdits, type Edit } from '../server/src/text/edit.js'
import { textOf } from '../server/src/text/rope.js'
import type { Span } from '../server/src/text/span.js'

/** A brief with two sections and four criteria that uses all that a brief may hold. */
export const smallBrief: Brief = {
  id: 'small',
  title: 'Coaching at work',
  awardingBody: 'ILM',
  words: { min: 400, max: 500, kind: 'suggested' },
  pass: { scope: 'section', percent: 50, alsoAsked: 'criterion' },
  referencing: { references: 'References', bibliography: 'Bibliography', bibliographyWanted: 'required' },
  sections: [
    {
      id: '1',
      title: 'Know the context of coaching',
      criteria: [
        {
          id: '1.1',
          title: 'Define coaching and mentoring and say how they differ.',
          marks: 12,
          verbs: ['define', 'differentiate'],
          guidance: 'Look at four areas:\n\n- focus\n- roles\n\nThen say whether you agree -- and why.',
          points: [
            {
              id: '1.1-roles',
              label: 'Compares the roles of coach and mentor',
              kind: 'topic',
              terms: [['role', 'expert', 'facilitator', 'guide'], ['coach'], ['mentor']],
              reliability: 'medium',
            },
            { id: '1.1-theory', label: 'Says what the theory holds', kind: 'theory', need: 5, reliability: 'medium' },
            {
              id: '1.1-focus',
              label: 'Compares their focus',
              kind: 'topic',
              terms: [['focus', 'aim']],
              reliability: 'medium',
            },
            {
              id: '1.1-agree',
              label: 'Notes where they agree',
              kind: 'move',
              family: 'similarity',
              reliability: 'low',
            },
          ],
          models: ['grow'],
        },
        { id: '1.2', title: 'Critically review the culture of an organisation.', marks: 8, verbs: ['define'] },
      ],
    },
    {
      id: '2',
      title: 'Know the practice of coaching',
      criteria: [
        {
          id: '2.1',
          title: 'Justify supervision.',
          marks: 12,
          points: [{ id: '2.1-why', label: 'Says why', kind: 'topic', terms: [['because']], reliability: 'high' }],
        },
        { id: '2.2', title: 'Evaluate an application of coaching.', marks: 8 },
      ],
    },
  ],
}

export const works = {
  oscar: work({
    id: 'gilbert-2009',
    authors: names('Gilbert, Andrew', 'Whittleworth, Karen'),
    year: '2009',
    title: 'The OSCAR Coaching Model',
    publisher: 'Worth',
    publisherPlace: 'Monmouth',
  }),
  grow: work({
    id: 'whitmore-2017',
    authors: names('Whitmore, John'),
    year: '2017',
    title: 'Coaching for Performance',
    publisher: 'Nicholas Brealey',
    publisherPlace: 'London',
  }),
  oneill: work({
    id: 'oneill-2007',
    authors: names("O'Neill, Mary Beth"),
    year: '2007',
    title: 'Executive Coaching with Backbone and Heart',
    publisher: 'Jossey-Bass',
    publisherPlace: 'San Francisco',
  }),
  kuebler: work({
    id: 'kuebler-ross-1969',
    authors: names('Kübler-Ross, Elisabeth'),
    year: '1969',
    title: 'On Death and Dying',
    publisher: 'Macmillan',
    publisherPlace: 'New York',
  }),
}

const models: readonly Model[] = [
  model({
    id: 'oscar',
    name: 'OSCAR',
    aliases: ['OSCAR model'],
    misspellings: ['OSCER'],
    components: ['Outcome', 'Situation', 'Choices and consequences', 'Actions', 'Review'],
    sources: ['gilbert-2009'],
    originators: ['Andrew Gilbert', 'Karen Whittleworth'],
    year: 2002,
    confusableWith: ['oskar'],
  }),
  model({ id: 'oskar', name: 'OSKAR', components: ['Outcome', 'Scaling'] }),
  model({
    id: 'grow',
    name: 'GROW',
    components: ['Goal', 'Reality', 'Options', 'Will'],
    sources: ['whitmore-2017'],
    originators: ['John Whitmore'],
  }),
  model({
    id: 'three-key',
    name: 'Three Key Factors',
    aliases: ['3 Key Factors'],
    sources: ['oneill-2007'],
    ordered: false,
    components: ['business results', 'leader behaviours'],
  }),
  model({ id: 'change-curve', name: 'Change curve', aliases: ['Kübler-Ross curve'], sources: ['kuebler-ross-1969'] }),
]

const sources: readonly Source[] = Object.values(works).map(reference => ({
  reference,
  aliases: reference.id === 'oneill-2007' ? ["O'Neil"] : [],
  otherYears: [],
  confidence: 'high',
  note: undefined,
}))

const verbs: readonly Verb[] = [
  verb('define', 'Say exactly what a term means.'),
  verb('differentiate', 'Set things side by side and say what makes each different.'),
]

/** A catalogue of five models and four sources. */
export const smallCatalogue: Catalogue = {
  models,
  sources,
  verbs,
  model: id => models.find(known => known.id === id),
  source: id => sources.find(known => known.reference.id === id),
  verb: id => verbs.find(known => known.id === id),
}

export const smallInputs: Inputs = {
  ...emptyInputs(smallCatalogue),
  brief: smallBrief,
  knownBriefs: [
    { id: 'small', title: 'Coaching at work', aliases: [] },
    { id: 'ilm-8581-700', title: 'Understanding the context', aliases: ['8581-700'] },
  ],
}

/** A work of which only these fields are known. */
export function work(fields: Partial<Reference>): Reference {
  return { ...emptyReference, type: 'book', ...fields }
}

/** "Starr, Julie" each. */
export function names(...written: readonly string[]): Reference['authors'] {
  return written.map(name => {
    const [family = '', given = ''] = name.split(', ')
    return { family, given, body: false }
  })
}

function model(fields: Partial<Model> & Pick<Model, 'id' | 'name'>): Model {
  return {
    aliases: [],
    misspellings: [],
    confusableWith: [],
    components: [],
    ordered: true,
    description: `What ${fields.name} is for.`,
    use: [],
    originators: [],
    year: undefined,
    sources: [],
    confidence: 'high',
    note: undefined,
    caseSensitive: fields.name === fields.name.toUpperCase(),
    everydayWord: false,
    unconfirmed: false,
    ...fields,
  }
}

function verb(id: string, meaning: string): Verb {
  return { id, forms: [id], meaning, needs: {}, weakSubstitute: undefined, reliability: 'high' }
}

/** The document of a text without its cursor mark, and the cursor's offset. */
export function assignmentAt(
  marked: string,
  inputs: Inputs = smallInputs,
): { readonly document: AssignmentDocument; readonly offset: number; readonly text: string } {
  const text = marked.replace('‸', '')
  return { document: readAssignment(textOf(text), inputs), offset: marked.indexOf('‸'), text }
}

/** The document of a text without marks. */
export function assignmentOf(text: string, inputs: Inputs = smallInputs): AssignmentDocument {
  return readAssignment(textOf(text), inputs)
}

/** The text with each of the spans in ⟦…⟧; inner ones inside outer ones. */
export function withSpans(text: string, spans: readonly Span[]): string {
  const ends = spans.map(({ end, start }) => ({ span: { start: end, end }, insert: '⟧', size: end - start }))
  const starts = spans.map(({ start, end }) => ({ span: { start, end: start }, insert: '⟦', size: start - end }))
  return applyEdits(
    text,
    [...ends, ...starts].sort((a, b) => a.span.start - b.span.start || a.size - b.size),
  )
}

/** The hover at ‸ holds each of the texts; what it is over is returned in ⟦…⟧. */
export function checkHover(marked: string, holds: readonly string[], inputs: Inputs = smallInputs): string {
  const { document, offset, text } = assignmentAt(marked, inputs)
  const hover = hoverAt(document, offset)
  expect(hover, 'a hover').toBeDefined()
  for (const part of holds) expect(hover?.markdown).toContain(part)
  return hover ? withSpans(text, [hover.span]) : ''
}

/** The suggestions at ‸, best first. */
export function suggestionsAt(
  marked: string,
  explicit = false,
  inputs: Inputs = smallInputs,
): readonly CompletionItem[] {
  const { document, offset } = assignmentAt(marked, inputs)
  return completionsAt(document, offset, { explicit }).items
}

/** The whole text after choosing the suggestion with this label, as one undo would take it back. */
export function chosen(marked: string, label: string, explicit = false, inputs: Inputs = smallInputs): string {
  const { document, offset, text } = assignmentAt(marked, inputs)
  const item = completionsAt(document, offset, { explicit }).items.find(known => known.label === label)
  expect(item, `a suggestion called ${label}`).toBeDefined()
  if (item === undefined) return ''
  expect(item.span.end, 'the caret is at the end of what is replaced').toBe(offset)
  for (const edit of item.extraEdits) {
    const apart = edit.span.end < item.span.start || edit.span.start > item.span.end
    expect(apart, 'extra edits keep away from the caret').toBe(true)
  }
  return afterEdits(text, [{ span: item.span, insert: item.insert }, ...item.extraEdits])
}

/** The text after edits; none may overlap another. */
export function afterEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  ordered
    .slice(1)
    .forEach((edit, index) => expect(edit.span.start).toBeGreaterThanOrEqual(ordered[index]?.span.end ?? 0))
  return applyEdits(text, edits)
}

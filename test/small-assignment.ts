import type { Inputs } from '../server/src/assignment/document.js'
import { emptyInputs } from '../server/src/assignment/inputs.js'
import { emptyReference, type Reference } from '../server/src/bibliography/reference.js'
import type { Brief } from '../server/src/brief/brief.js'
import type { Catalogue, Model, Source, Verb } from '../server/src/catalogue/catalogue.js'

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

const works = {
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
const smallCatalogue: Catalogue = {
  models,
  sources,
  verbs,
  families: [],
  lexicons: [],
  synonyms: [],
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

// The answers that other programs read. They only ever grow: a field may be added, none may go or change what it means.

const text = { type: 'string' }
const integer = { type: 'integer', minimum: 0 }
const line = { type: 'integer', minimum: 1, description: 'From 1.' }
const column = { type: 'integer', minimum: 1, description: 'From 1, in UTF-16 units.' }
const amount = { type: 'number', minimum: 0, description: 'Exact, up to four decimals.' }
const yesOrNo = { type: 'boolean' }
const texts = list(text)

const place = {
  ...text,
  description: 'In a Word file, in words: its lines are those of the Markdown that it was read as.',
}
const notes = { ...texts, description: 'What is to be known about how the file was read; absent where nothing is.' }

const finding = withMaybe(
  { place },
  {
    code: { ...text, description: 'Such as citation-unlisted.' },
    severity: choice('error', 'warning', 'information', 'hint'),
    line,
    column,
    endLine: line,
    endColumn: column,
    message: text,
  },
)
const notUnderstood = withMaybe({ place }, { line, message: text })
const briefId = { ...orNull(text), description: 'The id of the brief; null without one.' }

const inspect = schema(
  'What markwise inspect FILE --json answers',
  {
    version: { const: 1 },
    file: text,
    brief: briefId,
    words: record({ counted: integer, all: integer, min: orNull(integer), max: orNull(integer) }),
    coverage: record({
      covered: amount,
      marks: amount,
      sections: list(record({ id: text, covered: amount, marks: amount, pass: orNull(amount) })),
    }),
    criteria: list(
      record({
        id: text,
        marks: orNull(amount),
        covered: amount,
        state: choice('missing', 'empty', 'guidance-only', 'thin', 'answered'),
        line: orNull(line),
        words: integer,
        points: list(
          withMaybe(
            { found: orNull(text), reworded: yesOrNo },
            {
              id: text,
              label: text,
              state: choice('evidenced', 'not-found', 'ticked', 'dismissed', 'question'),
              line: orNull(line),
            },
          ),
        ),
      }),
    ),
    citations: list(
      record({
        line,
        column,
        text,
        authors: texts,
        etAl: yesOrNo,
        year: orNull(text),
        key: orNull(text),
        kind: { ...text, description: 'narrative, parenthetical, secondary, quoted.' },
        certainty: choice('certain', 'possible'),
        entry: { ...orNull(line), description: 'The line of the entry that it means; null without one.' },
        differs: {
          ...orNull(text),
          description: 'Wherein the entry differs: year, spelling, authors, order …; null where in nothing.',
        },
      }),
    ),
    references: list(
      record({
        line,
        list: choice('references', 'bibliography', 'further'),
        authors: texts,
        etAl: yesOrNo,
        year: orNull(text),
        title: orNull(text),
        container: orNull(text),
        publisher: orNull(text),
        doi: orNull(text),
        url: orNull(text),
        understood: yesOrNo,
        citedAt: list(line),
      }),
    ),
    unlisted: {
      ...list(record({ line, column, authors: texts, year: orNull(text), key: orNull(text) })),
      description: 'Citations that certainly have no entry.',
    },
    uncited: {
      ...list(record({ line, key: orNull(text) })),
      description: 'Entries of References that are certainly never cited.',
    },
    findings: list(finding),
    notUnderstood: list(notUnderstood),
  },
  { notes },
)

const check = schema('What markwise check FILE… --format json answers', {
  version: { const: 1 },
  files: list(
    withMaybe({ notes }, { file: text, brief: briefId, findings: list(finding), notUnderstood: list(notUnderstood) }),
  ),
})

const briefImport = schema('What markwise brief import FILE --json answers', {
  version: { const: 1 },
  id: orNull(text),
  title: orNull(text),
  words: orNull(record({ min: orNull(integer), max: orNull(integer), kind: choice('suggested', 'limit') })),
  pass: orNull(record({ scope: choice('section', 'criterion', 'overall'), percent: { type: 'number' } })),
  totalMarks: orNull(amount),
  moduleWeight: orNull({ type: 'number' }),
  outcomes: list(record({ id: orNull(text), title: text, line })),
  sections: list(
    record({
      id: text,
      title: text,
      marks: orNull(amount),
      unit: orNull(choice('marks', '%')),
      parent: orNull(text),
      line,
    }),
  ),
  criteria: list(
    withMaybe(
      {
        across: { ...yesOrNo, description: 'Whether it is marked across the whole text, under no heading of its own.' },
      },
      {
        id: text,
        title: text,
        marks: orNull(amount),
        unit: orNull(choice('marks', '%')),
        section: { ...orNull(text), description: 'The innermost one.' },
        verbs: texts,
        line,
      },
    ),
  ),
  doubts: list(record({ line, message: text })),
})

/** By the name of the file. */
export const answerSchemas = { inspect, check, 'brief-import': briefImport }

function schema(title, properties, maybe = {}) {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...withMaybe(maybe, properties) }
}

/** A record whose further properties may be absent. */
function withMaybe(maybe, properties) {
  const always = record(properties)
  return { ...always, properties: { ...always.properties, ...maybe } }
}

function record(properties) {
  return { type: 'object', properties, required: Object.keys(properties) }
}

function list(items) {
  return { type: 'array', items }
}

function choice(...values) {
  return { type: 'string', enum: values }
}

function orNull(part) {
  return { anyOf: [part, { type: 'null' }] }
}

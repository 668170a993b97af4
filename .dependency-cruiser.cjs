// The floors and the doors of ARCHITECTURE.md, as rules. `npm run floors` runs them.
'use strict'

/** From the ground up. A folder imports itself and what lies below it; folders on one floor do not import each other. */
const floors = [
  ['text'],
  ['search'],
  ['bibliography'],
  ['syntax', 'catalogue'],
  ['brief'],
  ['assignment'],
  ['insertion'],
  ['rules'],
  ['features'],
  ['workspace'],
  ['lsp'],
]

/** The same inside `assignment`, whose own files hold the document's types, what makes it, and nothing else. */
const assignmentFloors = [
  ['incremental'],
  ['evidence'],
  ['brief-reading'],
  ['outline', 'comments'],
  ['citations'],
  ['mentions'],
  ['coverage'],
]
/** The files of `assignment` that its folders stand on; the rest of its files stand on the folders. */
const assignmentGround = '^server/src/assignment/(document|inputs|work-id)\\.ts$'

/** The same inside `brief/handout`: from what one line says to the brief that is written. */
const handoutFloors = [
  ['wording'],
  ['marks'],
  ['formats', 'tables', 'facts'],
  ['units'],
  ['surroundings', 'shares'],
  ['candidates'],
  ['sifting'],
  ['outline'],
  ['brief-file'],
]
/** What goes into the reading and what comes out of it: every folder knows these. */
const handoutGround = '^server/src/brief/handout/(block|imported-brief)\\.ts$'

/** Each outside package and the files that may import it. What is not listed may be imported by nobody. */
const doors = [
  { of: 'fuse\\.js', only: 'server/src/search/' },
  { of: '@lezer/[^/]+', only: 'server/src/syntax/markdown\\.ts$' },
  { of: '@codemirror/state', only: 'server/src/text/' },
  { of: 'yaml', only: 'server/src/text/yaml\\.ts$' },
  { of: 'zod', only: 'server/src/(brief/schema|catalogue/(schema|[a-z]+-words-schema))\\.ts$' },
  { of: 'docx', only: 'server/src/workspace/word-(writer|styles)\\.ts$' },
  { of: 'image-size', only: 'server/src/workspace/pictures\\.ts$' },
  { of: '@citation-js/[^/]+|citeproc', only: 'server/src/workspace/citation-js(-printing)?\\.ts$' },
  { of: 'htmlparser2', only: 'server/src/text/html\\.ts$' },
  { of: 'unpdf', only: 'server/src/workspace/pdf-document\\.ts$' },
  { of: 'mammoth|jszip', only: 'server/src/workspace/word-document\\.ts$' },
  {
    of: 'vscode-languageserver(-protocol|-types)?|vscode-jsonrpc',
    only: 'server/src/(lsp/|main\\.|server\\.node\\.ts$)',
  },
  { of: 'vscode-languageclient', only: 'client/src/' },
  { of: 'vscode|@types/vscode', only: 'client/src/' },
  { of: 'commander|picocolors|tinyglobby', only: 'server/src/(cli\\.ts$|command-line/)' },
]

const nodeOnly = 'server/src/(workspace/|(main|server)\\.node\\.ts$|cli\\.ts$|command-line/)'
const folder = names => `^server/src/(${names.join('|')})/`
const assignmentFolder = names => `^server/src/assignment/(${names.join('|')})/`
const handoutFolder = names => `^server/src/brief/handout/(${names.join('|')})/`
const inPackage = names => `(^|/)node_modules/(${names})(/|$)|^(${names})(/|$)`

const upwards = [
  ...upwardsAmong(floors, folder, {
    name: 'floor',
    within: '^(server|client)/src/',
    ground: '^server/src/yaml\\.d\\.ts$',
  }),
  ...upwardsAmong(assignmentFloors, assignmentFolder, {
    name: 'assignment',
    within: '^server/src/assignment/',
    ground: assignmentGround,
  }),
  ...upwardsAmong(handoutFloors, handoutFolder, {
    name: 'handout',
    within: '^server/src/brief/handout/',
    ground: handoutGround,
  }),
]

/** `ground`: files that every floor stands on. */
function upwardsAmong(levels, folderOf, { name, within, ground }) {
  return levels.map((names, level) => ({
    name: `${name}-${names.join('-')}-imports-only-downwards`,
    severity: 'error',
    from: { path: folderOf(names) },
    to: { path: within, pathNot: [ground, folderOf(levels.slice(0, level + 1).flat())] },
  }))
}

const sideways = [
  ...sidewaysAmong(floors, folder),
  ...sidewaysAmong(assignmentFloors, assignmentFolder),
  ...sidewaysAmong(handoutFloors, handoutFolder),
]

function sidewaysAmong(levels, folderOf) {
  return levels
    .filter(names => names.length > 1)
    .flatMap(names =>
      names.map(name => ({
        name: `floor-${name}-imports-no-neighbour`,
        severity: 'error',
        from: { path: folderOf([name]) },
        to: { path: folderOf(names.filter(other => other !== name)) },
      })),
    )
}

const doorRules = doors.map(({ of, only }) => ({
  name: `door-of-${/[a-z][a-z-]*/.exec(of)[0]}`,
  severity: 'error',
  from: { path: '^(server|client)/src/', pathNot: `^${only}` },
  to: { path: inPackage(of) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    ...sideways,
    ...doorRules,
    {
      name: 'package-without-a-door',
      severity: 'error',
      comment: 'Every outside package enters by one place: add it to the doors.',
      from: { path: '^(server|client)/src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        pathNot: inPackage(doors.map(({ of }) => of).join('|')),
      },
    },
    {
      name: 'node-only-where-files-are-read',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^${nodeOnly}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'library-and-command-line-know-no-protocol',
      severity: 'error',
      comment: 'But for `markwise server`, which hands over to a host.',
      from: { path: '^server/src/(index\\.ts$|command-line/)', pathNot: '^server/src/command-line/server\\.ts$' },
      to: { path: ['^server/src/lsp/', '^server/src/main\\.'] },
    },
    {
      name: 'entries-are-imported-by-nobody',
      severity: 'error',
      from: { path: '^(server|client)/src/', pathNot: '^server/src/((cli|main\\.node)\\.ts$|command-line/)' },
      to: { path: '^server/src/((index|cli|main\\.node|main\\.browser|server\\.node)\\.ts$|command-line/)' },
    },
    {
      name: 'client-and-server-share-the-protocol-only',
      severity: 'error',
      comment: 'And how bytes are written in its messages.',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/(lsp/protocol[a-z-]*|workspace/base64)\\.ts$' },
    },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'sources-import-no-tests',
      severity: 'error',
      from: { path: '^(server|client)/src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-even-of-types-in-brief',
      severity: 'error',
      from: { path: '^server/src/brief/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      // What is put into other modules when they are built (scripts/latin-first.mjs) is imported by none as it is written.
      from: { orphan: true, pathNot: ['\\.d\\.ts$', 'server/src/text/latin-first\\.ts$'] },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '\\.yaml$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

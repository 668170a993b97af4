// `npm run notices`: writes THIRD-PARTY-NOTICES.md from what the bundles hold, as their metafiles tell. With `--check` it compares instead.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const metafiles = join(root, 'dist/meta')
const notices = join(root, 'THIRD-PARTY-NOTICES.md')

const head = `# Third-party notices

Markwise is under the MIT licence (LICENSE). Its bundles hold the following works of others, each under its own licence.
This file is written by \`npm run notices\` from what is in the bundles.
`

// What must be said besides a licence: which of several was chosen, and where the source is.
const remarks = {
  jszip: 'Used under the MIT licence.\n',
  citeproc:
    'Used under the CPAL-1.0. The citations and references that Markwise prints are made by citeproc-js, by Frank Bennett: its source is at <https://github.com/Juris-M/citeproc-js>.\nCitation styles and their languages are those of the Citation Style Language project, <https://citationstyles.org>, under CC BY-SA 3.0; Markwise changes them when it runs.\n',
}

// Of two licences to choose from, what begins the one that is not used: its text says nothing about Markwise.
const otherLicence = { jszip: /^GPL version 3$/m }

// Packages that name their licence but carry no file of it, and another by the same author under the same one.
const sameAuthor = { '@citation-js/date': '@citation-js/core', '@citation-js/name': '@citation-js/core' }

const text = `${head}\n${bundledPackages().map(noticeOf).join('\n')}`

if (!process.argv.includes('--check')) {
  writeFileSync(notices, text)
} else if (!existsSync(notices) || readFileSync(notices, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md does not say what is in the bundles: run npm run build and npm run notices.')
  process.exitCode = 1
}

// "node_modules/citeproc", in the order of their names.
function bundledPackages() {
  const folders = new Set()
  for (const file of readdirSync(metafiles)) {
    const { inputs } = JSON.parse(readFileSync(join(metafiles, file), 'utf8'))
    for (const input of Object.keys(inputs)) {
      const inside = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
      if (!inside) continue
      folders.add(inside[1])
      // a package's own bundle holds the packages that it depends on
      if (/\/dist\/[^/]+\.min\.js$/.test(input)) for (const each of dependenciesOf(inside[1])) folders.add(each)
    }
  }
  return [...folders].sort()
}

function dependenciesOf(folder) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const places = Object.keys(dependencies).map(
    name =>
      [`${folder}/node_modules/${name}`, `node_modules/${name}`].find(place => existsSync(join(root, place))) ?? [],
  )
  return places.flat().flatMap(place => [place, ...dependenciesOf(place)])
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const remark = remarks[name] ? `${remarks[name]}\n` : ''
  return `## ${name} ${version}\n\nLicence: ${license}\n\n${remark}${quoted(chosenPart(name, licenceText(folder, name)))}`
}

function chosenPart(name, text) {
  const end = otherLicence[name] ? text.search(otherLicence[name]) : text.length
  if (end < 0) throw new Error(`${name} words its licences otherwise than scripts/notices.mjs thinks`)
  return text.slice(0, end)
}

function licenceText(folder, name) {
  const from = sameAuthor[name] ? join(root, 'node_modules', sameAuthor[name]) : join(root, folder)
  const file = readdirSync(from).find(each => /^(licen[cs]e|copying)/i.test(each))
  const inReadme = file ? undefined : partOfReadme(from)
  if (inReadme) return inReadme
  if (!file) throw new Error(`${name} has no licence file: say in scripts/notices.mjs what holds for it`)
  return readFileSync(join(from, file), 'utf8')
}

// Some say it at the end of their readme only.
function partOfReadme(folder) {
  const readme = readdirSync(folder).find(each => /^readme/i.test(each))
  const text = readme ? readFileSync(join(folder, readme), 'utf8') : ''
  return /^#+ *licen[cs]e.*$\n([^]*)/im.exec(text)?.[1]
}

function quoted(text) {
  return `\`\`\`text\n${text.replaceAll('\r', '').replaceAll('\f', '').trim()}\n\`\`\`\n`
}

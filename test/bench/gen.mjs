// Documents to measure with: the same text for the same size and seed, every time.

function rng(seed) {
  let a = seed >>> 0 || 1
  const f = () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  f.int = (lo, hi) => lo + Math.floor(f() * (hi - lo + 1))
  f.pick = xs => xs[Math.floor(f() * xs.length)]
  f.chance = p => f() < p
  return f
}

const W = s => s.trim().split(/\s+/)
const SURNAMES =
  W(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts
 Green Hall Wood Jackson Clarke Khan Ali Begum Hussain Ahmed Singh Kaur Okafor Adeyemi Mensah Nguyen Chen Wang Li Zhang Kim Park Tanaka
 Sato Müller Schmidt Fischer Weber García Martínez López Rossi Bianchi Silva Santos Kowalski Nowak Ivanova Petrov O'Brien O'Connor Murphy
 Byrne McDonald Campbell Stewart Fraser Andersson Nilsson Hansen Jensen Larsen Dubois Moreau Laurent Bernard Haddad Rahman Chowdhury
 Fernando Perera Mokoena Dlamini Abubakar Eze Osei Boateng Wanjiru Kamau Barnes Fletcher Holmes Marsh Pritchard Llewellyn Ashworth Birch
 Carver Denham Eastwood Farrow Gaskell Hartley Ibbotson Jarvis Kendrick Lomax Mercer Norris Ogden Pemberton Quigley Radcliffe Sutcliffe
 Thornton Underhill Vickers Whitaker Yardley`)
const COMPOUND = ['van Dijk', 'de la Cruz', 'Smith-Jones', 'Al-Masri', 'von Neumann', 'Barry-Walsh']
const ORGS = [
  'Department for Education',
  'Office for National Statistics',
  'World Health Organization',
  'National Institute for Health and Care Excellence',
  'Nursing and Midwifery Council',
  'Ofsted',
  'Care Quality Commission',
  'Health and Safety Executive',
  'United Nations',
  'British Psychological Society',
]
const ADJ =
  W(`critical significant contemporary professional reflective ethical strategic sustainable inclusive effective qualitative quantitative
 longitudinal theoretical practical organisational cultural political economic social digital clinical developmental cognitive regulatory
 international local historical comparative systematic robust limited emerging persistent complex integrated collaborative person-centred
 evidence-based transformational distributed formative summative multi-agency`)
const NOUN =
  W(`leadership assessment practice policy framework evidence analysis management education inclusion wellbeing governance curriculum
 development strategy evaluation communication safeguarding motivation performance culture innovation sustainability equality diversity theory
 methodology research literature organisation stakeholder workforce technology accountability autonomy reflection learning teaching supervision
 intervention assessment outcome engagement partnership resilience identity capability regulation risk quality change knowledge behaviour`)
const VERBT =
  W(`suggests argues demonstrates indicates contends maintains proposes illustrates reveals challenges supports questions examines
 emphasises highlights acknowledges concludes observes`)
const VERB =
  W(`shapes improves limits supports undermines influences determines reflects requires strengthens complicates informs extends
 constrains enables reinforces`)
const ADV = W(
  `however furthermore consequently similarly conversely nevertheless moreover therefore additionally arguably notably`,
)
const PREP = W(`within across through beyond alongside despite following under towards between`)
const PLACE = W(
  `schools hospitals organisations communities universities teams settings services classrooms businesses local-authorities charities`,
)
const TAIL = [
  'in a range of contexts',
  'over the last two decades',
  'at a national level',
  'for practitioners and managers alike',
  'when resources are constrained',
  'as the wider literature makes clear',
  'although the sample was small',
  'which has implications for future practice',
  'in line with current guidance',
  'rather than at the level of the individual',
  'even where training had been provided',
  'and this tension is not easily resolved',
]
const JOURNALS = [
  'Journal of Educational Leadership',
  'British Journal of Management',
  'Nursing Ethics',
  'Studies in Higher Education',
  'Organization Studies',
  'Journal of Social Policy',
  'Human Relations',
  'Teaching and Teacher Education',
  'Educational Review',
  'Journal of Applied Psychology',
]
const PUBLISHERS = [
  'Routledge',
  'Sage',
  'Oxford University Press',
  'Cambridge University Press',
  'Palgrave Macmillan',
  'Bloomsbury',
  'Pearson',
  'Wiley',
]
const CITIES = ['London', 'Oxford', 'Cambridge', 'Abingdon', 'Chichester', 'Harlow', 'New York', 'Basingstoke']
const HEADS = [
  'Introduction',
  'Literature Review',
  'Methodology',
  'Findings',
  'Discussion',
  'Critical Analysis',
  'Recommendations',
  'Reflection',
  'Theoretical Framework',
  'Context of the Organisation',
  'Ethical Considerations',
  'Limitations',
  'Implications for Practice',
  'Evaluation of Evidence',
]

const cap = s => s[0].toUpperCase() + s.slice(1)
const initials = r => Array.from({ length: r.int(1, 2) }, () => String.fromCharCode(65 + r.int(0, 25)) + '.').join('')
const title = r =>
  cap(`${r.pick(ADJ)} ${r.pick(NOUN)} ${r.pick(['and', 'in', 'for', 'of'])} ${r.pick(ADJ)} ${r.pick(NOUN)}`) +
  (r.chance(0.5)
    ? `: a ${r.pick(ADJ)} ${r.pick(['study', 'review', 'perspective', 'introduction'])} of ${r.pick(NOUN)}`
    : '')

function makeSource(r, i) {
  const kind = r.pick(['article', 'article', 'article', 'book', 'book', 'chapter', 'web'])
  const org = r.chance(0.1)
  const n = org ? 0 : r.pick([1, 1, 2, 2, 3, 4, 5])
  const authors = org
    ? []
    : Array.from({ length: n }, () => ({
        family: r.chance(0.04) ? r.pick(COMPOUND) : r.pick(SURNAMES),
        given: initials(r),
      }))
  return {
    id: i,
    kind: org ? 'web' : kind,
    org: org ? r.pick(ORGS) : null,
    authors,
    year: r.int(1985, 2025),
    suffix: '',
    title: title(r),
    journal: r.pick(JOURNALS),
    vol: r.int(1, 60),
    iss: r.int(1, 6),
    p1: r.int(1, 400),
    len: r.int(5, 30),
    publisher: r.pick(PUBLISHERS),
    city: r.pick(CITIES),
    book: title(r),
    doi: `10.${r.int(1000, 9999)}/${r.pick(['j', 's', 'x'])}.${r.int(100000, 999999)}`,
    url: `https://www.example.org/${r.pick(NOUN)}/${r.int(100, 99999)}`,
    accessed: `${r.int(1, 28)} ${r.pick(['January', 'March', 'May', 'October'])} 2025`,
  }
}
const citeName = s =>
  s.org ??
  (s.authors.length === 1
    ? s.authors[0].family
    : s.authors.length === 2
      ? `${s.authors[0].family} and ${s.authors[1].family}`
      : s.authors.length === 3
        ? `${s.authors[0].family}, ${s.authors[1].family} and ${s.authors[2].family}`
        : `${s.authors[0].family} *et al.*`)
const listName = s =>
  s.org ??
  s.authors
    .map(a => `${a.family}, ${a.given}`)
    .reduce((acc, x, i, xs) => (i === 0 ? x : i === xs.length - 1 ? `${acc} and ${x}` : `${acc}, ${x}`), '')
function refEntry(s) {
  const y = `(${s.year}${s.suffix})`
  if (s.kind === 'article')
    return `${listName(s)} ${y} '${s.title}', *${s.journal}*, ${s.vol}(${s.iss}), pp. ${s.p1}–${s.p1 + s.len}. doi:${s.doi}.`
  if (s.kind === 'book') return `${listName(s)} ${y} *${s.title}*. ${s.city}: ${s.publisher}.`
  if (s.kind === 'chapter')
    return `${listName(s)} ${y} '${s.title}', in Editor, A. (ed.) *${s.book}*. ${s.city}: ${s.publisher}, pp. ${s.p1}–${s.p1 + s.len}.`
  return `${listName(s)} ${y} *${s.title}*. Available at: ${s.url} (Accessed: ${s.accessed}).`
}
function bibEntry(s, key) {
  const au = s.org ? `{${s.org}}` : s.authors.map(a => `${a.family}, ${a.given}`).join(' and ')
  const f = { author: au, title: `{${s.title}}`, year: `${s.year}` }
  let t = 'article'
  if (s.kind === 'article')
    Object.assign(f, {
      journal: s.journal,
      volume: s.vol,
      number: s.iss,
      pages: `${s.p1}--${s.p1 + s.len}`,
      doi: s.doi,
    })
  else if (s.kind === 'book') {
    t = 'book'
    Object.assign(f, { publisher: s.publisher, address: s.city })
  } else if (s.kind === 'chapter') {
    t = 'incollection'
    Object.assign(f, { booktitle: s.book, publisher: s.publisher, address: s.city, pages: `${s.p1}--${s.p1 + s.len}` })
  } else {
    t = 'online'
    Object.assign(f, { url: s.url, urldate: '2025-03-04' })
  }
  return `@${t}{${key},\n${Object.entries(f)
    .map(([k, v]) => `  ${k} = {${v}}`)
    .join(',\n')}\n}\n`
}
const bibKey = s =>
  (s.org ? s.org.replace(/[^A-Za-z]/g, '') : s.authors[0].family.replace(/[^A-Za-z]/g, '')).toLowerCase() +
  s.year +
  (s.suffix || '') +
  '_' +
  s.id

function makeSources(r, n) {
  const out = [],
    seen = new Map()
  for (let i = 0; i < n; i++) {
    const s = makeSource(r, i)
    const k = citeName(s) + s.year,
      c = seen.get(k) ?? 0
    seen.set(k, c + 1)
    if (c > 0 && c < 25) s.suffix = String.fromCharCode(97 + c)
    out.push(s)
  }
  return out
}
// words: total target word count, reference list included. defects: share of citations/entries that are wrong.
export function generate({ words = 5000, seed = 1, defects = 0.02 } = {}) {
  const r = rng(seed * 1000003 + words)
  const nCites = Math.max(4, Math.round(words / 60))
  const nRefs = Math.max(3, Math.round(nCites / 4))
  const refWords = nRefs * 24
  const body = Math.max(200, words - refWords)
  const sources = makeSources(r, nRefs)
  let count = 0,
    sinceCite = 0
  const lines = []
  const cite = () => {
    let s = r.pick(sources)
    let year = s.year + s.suffix,
      name = citeName(s)
    if (r.chance(defects)) {
      if (r.chance(0.5)) year = String(s.year + 1)
      else name = r.pick(SURNAMES) + 'son'
    }
    const page = r.chance(0.25) ? `, p. ${s.p1 + r.int(0, s.len)}` : ''
    sinceCite = 0
    if (r.chance(0.15)) {
      const t = r.pick(sources)
      return [`(${name}, ${year}${page}; ${citeName(t)}, ${t.year}${t.suffix})`, null]
    }
    if (r.chance(0.35)) return [null, `${name} (${year}${page ? page.replace(', ', ', ') : ''})`]
    return [`(${name}, ${year}${page})`, null]
  }
  const np = () => `the ${r.pick(ADJ)} ${r.pick(NOUN)}`
  const sentence = () => {
    let s,
      lead = null,
      tail = null
    if (sinceCite > 42 + r.int(0, 30)) [tail, lead] = cite()
    const cl = `${np()} of ${r.pick(NOUN)} ${r.pick(VERB)} ${np()} ${r.pick(PREP)} ${r.pick(PLACE)} ${r.pick(TAIL)}`
    if (lead) s = `${lead} ${r.pick(VERBT)} that ${cl}`
    else if (r.chance(0.3)) s = `${cap(r.pick(ADV))}, ${cl}`
    else if (r.chance(0.3)) s = `${cap(np())} ${r.pick(VERBT)} that ${cl}, and ${np()} ${r.pick(VERB)} ${r.pick(NOUN)}`
    else s = cap(cl)
    if (r.chance(0.05)) s = s.replace(/\bof (\w+)\b/, 'of *$1*')
    if (r.chance(0.02)) s = s.replace(/\bthe (\S+)\b/, 'the **$1**')
    if (tail) s += ` ${tail}`
    s += '.'
    const n = s.split(' ').length
    count += n
    sinceCite += n
    return s
  }
  const para = () => Array.from({ length: r.int(4, 9) }, sentence).join(' ')
  const headings = []
  const slug = h =>
    h
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
  lines.push(
    '---',
    `title: "${cap(r.pick(ADJ))} ${r.pick(NOUN)} in ${r.pick(ADJ)} ${r.pick(PLACE)}"`,
    `student_id: "${r.int(1000000, 9999999)}"`,
    `module: "ED${r.int(1000, 7999)}"`,
    `word_limit: ${words}`,
    'citation_style: harvard',
    `assignment: ilm-8581-700`,
    `date: 2025-${String(r.int(1, 12)).padStart(2, '0')}-${String(r.int(1, 28)).padStart(2, '0')}`,
    '---',
    '',
    `# ${cap(r.pick(ADJ))} ${cap(r.pick(NOUN))}`,
    '',
  )
  const secWords = Math.max(250, Math.min(3000, body / 8))
  let sec = 0,
    foot = 0
  while (count < body) {
    sec++
    const h = `${sec}. ${HEADS[(sec - 1) % HEADS.length]}${sec > HEADS.length ? ' ' + cap(r.pick(NOUN)) : ''}`
    headings.push(slug(h))
    lines.push(`## ${h}`, '')
    count += h.split(' ').length
    const end = count + secWords
    let sub = 0
    while (count < end && count < body) {
      if (sub > 0 || r.chance(0.5)) {
        sub++
        const sh = `${sec}.${sub} ${cap(r.pick(ADJ))} ${cap(r.pick(NOUN))} and ${cap(r.pick(NOUN))}`
        headings.push(slug(sh))
        lines.push(`### ${sh}`, '')
        count += sh.split(' ').length
      } else sub++
      const paras = r.int(2, 5)
      for (let p = 0; p < paras && count < body; p++) {
        const x = r()
        if (x < 0.08) {
          const s = r.pick(sources)
          lines.push(`> ${sentence()} ${sentence()} (${citeName(s)}, ${s.year}${s.suffix}, p. ${s.p1 + 1})`, '')
        } else if (x < 0.14) {
          for (let i = r.int(3, 6); i > 0; i--) lines.push(`- ${sentence()}`)
          lines.push('')
        } else if (x < 0.17) {
          for (let i = 1, m = r.int(3, 5); i <= m; i++) lines.push(`${i}. ${sentence()}`)
          lines.push('')
        } else if (x < 0.185) {
          lines.push(`| Theme | Source | Strength |`, `| --- | --- | ---: |`)
          for (let i = 0; i < 4; i++) {
            lines.push(`| ${r.pick(ADJ)} ${r.pick(NOUN)} | ${r.pick(NOUN)} | ${r.int(1, 99)}% |`)
            count += 5
          }
          lines.push('', `*Table ${sec}: ${cap(r.pick(ADJ))} ${r.pick(NOUN)}*`, '')
        } else if (x < 0.2) {
          foot++
          lines.push(`${para()}[^${foot}]`, '', `[^${foot}]: ${sentence()}`, '')
        } else if (x < 0.25) {
          const t = r.chance(defects) ? 'missing-section' : r.pick(headings)
          lines.push(`${para()} This is developed in [the related section](#${t}). ${sentence()}`, '')
        } else lines.push(para(), '')
      }
    }
  }
  lines.push('## References', '')
  const listed = sources.filter(() => !r.chance(defects))
  const extra = Math.round(nRefs * defects)
  for (let i = 0; i < extra; i++) listed.push(makeSource(r, nRefs + i))
  listed.sort((a, b) => (listName(a) + a.year < listName(b) + b.year ? -1 : 1))
  for (const s of listed) lines.push(refEntry(s), '')
  return { text: lines.join('\n'), bib: sources.map(s => bibEntry(s, bibKey(s))).join('\n'), sources, nCites, nRefs }
}

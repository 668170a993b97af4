// Answers in the shapes that the real registries give them, cut to what matters and with fields that nobody needs left in.

/** https://doi.org/10.1111/joop.12119 as Crossref gives it by content negotiation. */
export const crossrefArticle = {
  indexed: { 'date-parts': [[2024, 3, 1]], 'date-time': '2024-03-01T10:00:00Z', timestamp: 1709287200000 },
  'reference-count': 117,
  publisher: 'Wiley',
  issue: '2',
  license: [{ URL: 'http://doi.wiley.com/10.1002/tdm_license_1.1', 'content-version': 'tdm' }],
  'content-domain': { domain: [], 'crossmark-restriction': false },
  'short-container-title': ['J Occupat & Organ Psyc'],
  'published-print': { 'date-parts': [[2016, 6]] },
  DOI: '10.1111/joop.12119',
  type: 'journal-article',
  created: { 'date-parts': [[2015, 8, 6]] },
  page: '249-277',
  source: 'Crossref',
  title:
    'The effectiveness of workplace coaching: A meta‐analysis of learning &amp; performance outcomes\n        from coaching',
  prefix: '10.1111',
  volume: '89',
  author: [
    { given: 'Rebecca J.', family: 'Jones', sequence: 'first', affiliation: [{ name: 'University of Worcester' }] },
    { given: 'Stephen A.', family: 'Woods', sequence: 'additional', affiliation: [] },
    { given: 'Yves R. F.', family: 'Guillaume', sequence: 'additional', affiliation: [] },
  ],
  'published-online': { 'date-parts': [[2015, 8, 5]] },
  'container-title': 'Journal of Occupational and Organizational Psychology',
  language: 'en',
  issued: { 'date-parts': [[2015, 8, 5]] },
  ISSN: ['0963-1798', '2044-8325'],
  URL: 'http://dx.doi.org/10.1111/joop.12119',
  relation: {},
  subject: [],
}

/** A monograph by the REST API, where texts are lists. */
export const crossrefBook = {
  DOI: '10.4135/9781529682571',
  type: 'monograph',
  title: ['Coaching Understood'],
  subtitle: ['A Pragmatic Inquiry into the Coaching Process'],
  author: [{ given: 'Elaine', family: 'Cox', sequence: 'first' }],
  publisher: 'SAGE Publications Ltd',
  'publisher-location': '1 Oliver’s Yard, 55 City Road London EC1Y 1SP',
  issued: { 'date-parts': [[2013]] },
  ISBN: ['9780857028259'],
}

export const crossrefChapter = {
  DOI: '10.4324/9781003244271-3',
  type: 'book-chapter',
  title: 'What is coaching?',
  author: [{ name: 'Coaching Research Group', sequence: 'first' }],
  'container-title': 'The Handbook of Coaching',
  page: '12-30',
  publisher: 'Routledge',
  issued: { 'date-parts': [[2022, 4, 1]] },
}

/** DataCite's CSL-JSON: a `id` that is an address, a publisher that is an archive. */
export const dataciteDataset = {
  type: 'dataset',
  id: 'https://doi.org/10.5061/dryad.8515',
  author: [{ family: 'Ollerton', given: 'Jeff' }],
  issued: { 'date-parts': [[2011, 2, 1]] },
  DOI: '10.5061/DRYAD.8515',
  publisher: 'Dryad',
  title: 'Data from: How many coaches are there?',
  URL: 'https://datadryad.org/x',
}

export const crossrefReview = {
  DOI: '10.7554/elife.57443.sa1',
  type: 'peer-review',
  title: 'Decision letter: How coaching works',
  author: [],
  issued: { 'date-parts': [[2020, 5, 1]] },
}

/** https://openlibrary.org/api/books?bibkeys=ISBN:9780335242809&format=json&jscmd=details */
export const openLibraryBook = {
  'ISBN:9780749461003': {
    bib_key: 'ISBN:9780749461003',
    info_url: 'https://openlibrary.org/books/OL1M/The_Coaching_Manual',
    preview: 'noview',
    preview_url: 'https://openlibrary.org/books/OL1M/The_Coaching_Manual',
    details: {
      publishers: ['Kogan Page'],
      publish_places: ['London'],
      edition_name: '2nd ed.',
      title: 'Coaching and mentoring',
      subtitle: 'practical methods to improve learning',
      authors: [
        { key: '/authors/OL1A', name: 'Eric Parsloe' },
        { key: '/authors/OL2A', name: 'Leedham, Melville' },
        { key: '/authors/OL3A', name: 'Chartered Institute of Personnel and Development' },
      ],
      publish_date: 'September 2009',
      number_of_pages: 214,
      type: { key: '/type/edition' },
    },
  },
}

// The words that the made documents are put together from.

const words = text => text.trim().split(/\s+/)

export const surnames =
  words(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts
 Green Hall Wood Jackson Clarke Khan Ali Begum Hussain Ahmed Singh Kaur Okafor Adeyemi Mensah Nguyen Chen Wang Li Zhang Kim Park Tanaka
 Sato Müller Schmidt Fischer Weber García Martínez López Rossi Bianchi Silva Santos Kowalski Nowak Ivanova Petrov O'Brien O'Connor Murphy
 Byrne McDonald Campbell Stewart Fraser Andersson Nilsson Hansen Jensen Larsen Dubois Moreau Laurent Bernard Haddad Rahman Chowdhury
 Fernando Perera Mokoena Dlamini Abubakar Eze Osei Boateng Wanjiru Kamau Barnes Fletcher Holmes Marsh Pritchard Llewellyn Ashworth Birch
 Carver Denham Eastwood Farrow Gaskell Hartley Ibbotson Jarvis Kendrick Lomax Mercer Norris Ogden Pemberton Quigley Radcliffe Sutcliffe
 Thornton Underhill Vickers Whitaker Yardley`)
export const compoundSurnames = ['van Dijk', 'de la Cruz', 'Smith-Jones', 'Al-Masri', 'von Neumann', 'Barry-Walsh']
export const organisations = [
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
export const adjectives =
  words(`critical significant contemporary professional reflective ethical strategic sustainable inclusive effective qualitative quantitative
 longitudinal theoretical practical organisational cultural political economic social digital clinical developmental cognitive regulatory
 international local historical comparative systematic robust limited emerging persistent complex integrated collaborative person-centred
 evidence-based transformational distributed formative summative multi-agency`)
export const nouns =
  words(`leadership assessment practice policy framework evidence analysis management education inclusion wellbeing governance curriculum
 development strategy evaluation communication safeguarding motivation performance culture innovation sustainability equality diversity theory
 methodology research literature organisation stakeholder workforce technology accountability autonomy reflection learning teaching supervision
 intervention assessment outcome engagement partnership resilience identity capability regulation risk quality change knowledge behaviour`)
export const reportingVerbs =
  words(`suggests argues demonstrates indicates contends maintains proposes illustrates reveals challenges supports questions examines
 emphasises highlights acknowledges concludes observes`)
export const verbs =
  words(`shapes improves limits supports undermines influences determines reflects requires strengthens complicates informs extends
 constrains enables reinforces`)
export const adverbs = words(
  `however furthermore consequently similarly conversely nevertheless moreover therefore additionally arguably notably`,
)
export const prepositions = words(`within across through beyond alongside despite following under towards between`)
export const places = words(
  `schools hospitals organisations communities universities teams settings services classrooms businesses local-authorities charities`,
)
export const endings = [
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
export const journals = [
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
export const publishers = [
  'Routledge',
  'Sage',
  'Oxford University Press',
  'Cambridge University Press',
  'Palgrave Macmillan',
  'Bloomsbury',
  'Pearson',
  'Wiley',
]
export const cities = ['London', 'Oxford', 'Cambridge', 'Abingdon', 'Chichester', 'Harlow', 'New York', 'Basingstoke']
export const headings = [
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

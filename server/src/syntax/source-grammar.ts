/** Words that tell what stands behind a title in an entry. All in lower case; a word that is not sure stays out. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*|\s*,\s*/))

/** Where publishers sit. "Paris, PUF" gives the place first, "Sage, London" last; a place alone is no publisher. */
export const publishingPlaces = list(`
  abingdon, adelaide, aldershot, amsterdam, ann arbor, antwerp, athens, auckland, baltimore, barcelona, basel, basingstoke, bath, beijing, belfast
  belmont, berkeley, berlin, birmingham, bloomington, boca raton, bonn, boston, boulder, brighton, brisbane, bristol, brussels, buckingham, budapest
  cambridge, canberra, cape town, cardiff, champaign, cheltenham, chichester, chicago, cincinnati, cologne, copenhagen, delhi, dordrecht, dublin, edinburgh
  englewood cliffs, exeter, farnham, florence, frankfurt, geneva, glasgow, göttingen, hamburg, harlow, harmondsworth, helsinki, hoboken, hong kong, jakarta
  houndmills, indianapolis, ithaca, johannesburg, lanham, leeds, leicester, leiden, leipzig, lisbon, liverpool, london, los angeles, lund, luton, mahwah
  madrid, maidenhead, malden, manchester, melbourne, mexico city, milan, milton keynes, milton park, moscow, mumbai, munich, münchen, nairobi
  new delhi, new haven, new york, new york city, newbury park, newcastle, newcastle upon tyne, norwich, nottingham, oslo, ottawa, oxford
  palo alto, paris, piscataway, philadelphia, princeton, reading, roma, rome, ross-on-wye, rotterdam, san diego, san francisco, san mateo, santa fe, sebastopol, sheffield
  singapore, southampton, stanford, stockholm, stuttgart, sydney, the hague, thousand oaks, tokyo, toronto, tübingen, upper saddle river, uppsala, vancouver
  vienna, warsaw, washington, washington dc, washington d.c., wellington, westport, wien, wiesbaden, york, zurich, zürich`)

/** What may follow a place, and the only thing besides the initials of a state. */
export const countries = list(`
  australia, austria, belgium, belgique, brazil, canada, china, denmark, england, finland, france, germany, great britain, greece, india, indonesia
  ireland, israel, italy, japan, kenya, malaysia, mexico, netherlands, the netherlands, new zealand, nigeria, northern ireland, norway, pakistan
  portugal, scotland, south africa, spain, sweden, switzerland, uk, united kingdom, united states, us, u.s., usa, u.s.a., wales
  california, connecticut, florida, illinois, massachusetts, mass., minnesota, new jersey, n.j., new york, n.y., ontario, oregon, pennsylvania
  texas, virginia, washington d.c., dc, d.c.`)

/** One of these in a short run of capitals is a publisher. */
export const publisherWord =
  /(?<![a-zÀ-ӿ])(?:press(?:es)?|publish(?:ing|ers?|ed)|publications?|books|verlag|éditions?|editions|editorial|ediciones|edizioni|editore|uitgeverij|förlag|forlag|wiley|sage|routledge|springer|elsevier|pearson|penguin|mcgraw|palgrave|macmillan|blackwell|bloomsbury|harpercollins|kogan|cengage|benjamins|houghton|jossey-bass|prentice|addison-wesley|erlbaum|kluwer|brill|gruyter|emerald|cipd|pavilion|karnac|heinemann|hodder|norton|vintage|faber|allen lane|o['’]reilly|simon & schuster|university of|institute of|hmso|the stationery office)(?![a-zÀ-ӿ])/i

/** What an article appears in: such a run of capitals is no publisher. */
export const serialWord =
  /(?<![a-zÀ-ӿ])(?:journal|review|quarterly|bulletin|magazine|proceedings|proc\.|transactions|annals|archives|letters|newsletter|gazette|times|guardian|telegraph|conference|symposium|workshop|congress|zeitschrift|revue|revista|rivista|annual meeting|advances in|studies in|lecture notes)(?![a-zÀ-ӿ])/i

/** A full stop behind one of these ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'vs st dr mr mrs ms prof rev jr cf ca approx etc proc intl int dept univ govt trans hrsg trad pub e.g i.e'.split(' '),
)

/** These end no sentence before a number: "vol. 2", "no. 3". */
export const numberWords: ReadonlySet<string> = new Set(
  'no nos nr vol vols iss pt art ch fig sec p pp bd v c'.split(' '),
)

/** The months by name, full or cut. */
export const months =
  '[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?'

/** "12 March", "March 12", "Spring", "November–December": the day or season of an issue. */
export const issueDate = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${months}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\.?(?:\\s*[/–-]\\s*(?:\\d{1,2}\\s+)?(?:${months}))?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?`

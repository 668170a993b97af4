/** Words that decide whether a run of capitals is an author. All in lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Parts of a surname that may stand in lower case before it. */
export const particles = list(
  `van von der den de del della di da dos das du la le ten ter te zu zur af av bin ibn al el y st`,
)

/** Words that join the parts of an organisation's name. */
export const bodyLinks = list(`of for the in on and & to`)

/** A run of capitals with one of these is an organisation, whose name is never split. */
export const bodyWords = list(`
  academy act agency alliance archive assembly associates association authority bank bar board body britain bureau cabinet center centers centre
  centres charity chamber church code college colleges commission commissioner committee community company confederation congress consortium
  convention corporation council councils court department directorate division education enterprise europe executive faculty federation
  forum foundation fund government group guild health hospital house inc institute institutes institution insurance inspectorate international
  kingdom laboratory league library limited ltd ministry movement museum nations network news nhs observatory office ombudsman
  organisation organization panel parliament partnership plc police programme project regulations royal school schools secretariat service
  services society standards states statistics strategy survey taskforce team treasury tribunal trust union university watch workforce`)

/** Bodies that are laws and standards: cited by name, and often with no entry in the list. */
export const lawWords = list(`act regulations order directive treaty bill iso code convention`)

/** Capitalised words that are no author by themselves. */
export const noAuthors = list(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter christmas
  figure fig table chart diagram graph box section sections chapter chapters appendix appendices annex part page pages volume vol issue number
  no level levels unit units module modules stage step phase version task question criterion criteria outcome week day year years quarter term
  semester edition grade point item line paragraph note equation model type class group
  a an the this that these those it its he she they we i you his her their our my your who which what when where while whereas why how
  in on at by for from to of with since during after before until till between about around over under within without through throughout
  as and or but nor so yet if although though because however therefore thus hence moreover furthermore additionally finally first firstly second
  secondly third thirdly last lastly then also again once here there now later earlier recently currently today yesterday tomorrow
  according see eg ie cf both each every all some any many most several few other others another such not only even still just
  both either neither despite unlike like similarly likewise conversely overall indeed instead meanwhile nevertheless nonetheless
  accessed available retrieved published updated founded established born died copyright reprinted revised circa ca
  covid-19 covid brexit internet web online data`)

/** Events and the like that take a year in brackets without being cited. */
export const events = list(`brexit covid covid-19 olympics election referendum war crisis pandemic budget census`)

/** "see", "e.g." and their kin before the first author in a bracket. */
export const prefixes =
  list(`see also e.g eg i.e ie cf for example further in as by from after adapted based on and compare among others such notably especially
  particularly cited quoted reported discussed according to following per via contra but though the work of studies research`)

/** Titles before a name. */
export const honorifics = list(`dr prof professor mr mrs ms sir dame lord lady rev baroness`)

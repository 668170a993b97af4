/** Surnames of the field that are everyday words, forenames or places as well, folded: they need a second sign before they count as an author. */
export const everydayNames: ReadonlySet<string> = new Set(
  `adams alexander allen baker bell bennett berg bird black bond brook brooks brown butler carter case church clark clarke coach cook cooper cox cross day dean
  drake duff earl ellis field fields fisher ford fox francis frank garvey george gibson grant gray green grey griffin hall hand harris hart heath hill holland
  house hunt hunter jackson james joy judge kent key keys king knight lake lane law lee leader little lloyd long love major mann marsh martin mason may mills
  moon moore morgan nelson noble north page paine palmer park parker parsons pearce pearson peters price pride reed rice rich rock rogers rose ross sage
  scott sharp shaw short simon singer small snow spring stone strong summers thomas turner wales walker ward waters webb wells west white whitmore wise
  wolf wood woods york young`
    .split(/\s+/)
    .filter(name => !['rogers', 'whitmore', 'palmer', 'garvey', 'cox'].includes(name)),
)

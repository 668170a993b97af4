/**
 * What rules may offer, and `change-name` in briefs and files of models or sources, each with its title in the command palette: `markwise.fix.add-entry` acts at
 * the cursor.
 */
const titles = {
  'add-entry': 'Add the Entry of the Work Cited Here',
  'add-page': 'Add a Place for the Page Here',
  'apply-style': 'Write This as Elsewhere or as Your Style Asks',
  'change-alike': 'Change All Citations That Differ from the Entry Like This One',
  'change-brief': 'Change the Brief to the Nearest Known',
  'change-citation': 'Change This Citation to Fit Its Entry',
  'change-entry': 'Change the Entry to Fit This Citation',
  'change-library': 'Change the Library That Is Not There',
  'change-model': 'Change the Model Named Here to the One Meant',
  'change-name': 'Change the Name or Key Here to the One Meant',
  'change-number': "Change This Heading's Number",
  'change-parts': "Put the Model's Parts Here in Order",
  'change-style': 'Change the Style to the Nearest Known',
  'choose-work': 'Choose the Work That Is Cited Here',
  'close-comment': 'Close This Comment',
  'copy-to-references': 'Copy the Work Cited Here to References',
  'go-to-other': 'Go to the Other Heading or Entry of the Same',
  ignore: 'Ignore This Finding Here',
  'ignore-in-file': 'Ignore This Finding in the Whole File',
  'insert-citation': 'Cite the Author or Model Named Here',
  'insert-heading': 'Insert the Heading of a Missing Criterion',
  'look-up': 'Look Up the DOI or ISBN of This Entry',
  'mark-gap': 'Mark What This Entry Lacks',
  'merge-entries': 'Make One Entry of the Two',
  'move-answer': "Move This Answer to the Brief's Order",
  'move-out': 'Move Words out of This Comment',
  'move-to-bibliography': 'Move This Entry to the Bibliography',
  'not-a-citation': 'This Is Not a Citation',
  'not-an-author': 'This Is a Person, Not an Author',
  'part-lines': 'Part the Lines of This Paragraph by Empty Lines',
  'remove-comment': 'Remove This Comment of Markwise',
  'remove-entry': 'Remove This Entry',
  'remove-guidance': "Remove the Brief's Guidance",
  'sort-entries': 'Sort This List by Surname',
} as const

/** What a fix does, for its command: "add-entry". */
export type FixKind = keyof typeof titles

/** Every kind of fix with the title of its command. */
export const fixKinds: readonly { readonly kind: FixKind; readonly title: string }[] = Object.entries(titles).map(
  ([kind, title]) => ({ kind: kind as FixKind, title }),
)

/** A kind of fix: what its command is called. */
export interface FixKind {
  /** "add-entry": the command is `markwise.fix.add-entry`. */
  readonly kind: string
  /** As the command palette shows it. */
  readonly title: string
}

/** Every kind of fix that a rule offers; each is a command that acts at the cursor. */
export const fixKinds: readonly FixKind[] = [
  { kind: 'add-entry', title: 'Add the Entry of the Work Cited Here' },
  { kind: 'add-page', title: 'Add a Place for the Page Here' },
  { kind: 'apply-style', title: 'Write This as Elsewhere or as Your Style Asks' },
  { kind: 'change-brief', title: 'Change the Brief to the Nearest Known' },
  { kind: 'change-citation', title: 'Change This Citation to Fit Its Entry' },
  { kind: 'change-entry', title: 'Change the Entry to Fit This Citation' },
  { kind: 'change-library', title: 'Change the Library That Is Not There' },
  { kind: 'change-model', title: 'Change the Model Named Here to the One Meant' },
  { kind: 'change-number', title: "Change This Heading's Number" },
  { kind: 'change-parts', title: "Put the Model's Parts Here in Order" },
  { kind: 'change-style', title: 'Change the Style to the Nearest Known' },
  { kind: 'choose-work', title: 'Choose the Work That Is Cited Here' },
  { kind: 'close-comment', title: 'Close This Comment' },
  { kind: 'copy-to-references', title: 'Copy the Work Cited Here to References' },
  { kind: 'go-to-other', title: 'Go to the Other Heading or Entry of the Same' },
  { kind: 'ignore', title: 'Ignore This Finding Here' },
  { kind: 'ignore-in-file', title: 'Ignore This Finding in the Whole File' },
  { kind: 'insert-citation', title: 'Cite the Author or Model Named Here' },
  { kind: 'insert-heading', title: 'Insert the Heading of a Missing Criterion' },
  { kind: 'look-up', title: 'Look Up the DOI or ISBN of This Entry' },
  { kind: 'mark-gap', title: 'Mark What This Entry Lacks' },
  { kind: 'merge-entries', title: 'Make One Entry of the Two' },
  { kind: 'move-answer', title: "Move This Answer to the Brief's Order" },
  { kind: 'move-out', title: 'Move Words out of This Comment' },
  { kind: 'move-to-bibliography', title: 'Move This Entry to the Bibliography' },
  { kind: 'not-a-citation', title: 'This Is Not a Citation' },
  { kind: 'not-an-author', title: 'This Is a Person, Not an Author' },
  { kind: 'remove-comment', title: 'Remove This Comment of Markwise' },
  { kind: 'remove-entry', title: 'Remove This Entry' },
  { kind: 'remove-guidance', title: "Remove the Brief's Guidance" },
  { kind: 'sort-entries', title: 'Sort This List by Surname' },
]

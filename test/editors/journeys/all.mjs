/**
 * What a person does with the extension, the same in every VS Code. Each journey has a file of its own (and some `beside` it) that is there
 * when the window opens; `run` gets the desk, the file's name, and `saved(file)`: the text on the disk, or undefined where files are held in the browser.
 */
import { briefs } from './briefs.mjs'
import { byKeyboard } from './by-keyboard.mjs'
import { commands } from './commands.mjs'
import { documentType } from './document-type.mjs'
import { figures } from './figures.mjs'
import { inserting } from './inserting.mjs'
import { mending } from './mending.mjs'
import { references } from './references.mjs'
import { submission } from './submission.mjs'
import { typing } from './typing.mjs'

export const journeys = [
  ...mending,
  ...figures,
  ...documentType,
  ...commands,
  ...inserting,
  ...references,
  ...submission,
  ...byKeyboard,
  ...typing,
  // last: the brief that is imported lies in the folder from then on, and is nearer than the built-in one
  ...briefs,
]

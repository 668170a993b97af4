import { window, type Uri } from 'vscode'
import { exists, fileName } from '../files.js'

/** How the dialog asks where a new file is to go. */
export interface WantedPlace {
  readonly title: string
  /** Of the button: "Create". */
  readonly saveLabel: string
  readonly suggested: Uri | undefined
  /** The chosen place with the ending that such a file has. */
  readonly withEnding: (place: Uri) => Uri
}

/** Asks for a place until one is chosen where nothing is yet; undefined when called off. */
export async function freePlace({ title, saveLabel, suggested, withEnding }: WantedPlace): Promise<Uri | undefined> {
  for (let asked = title; ;) {
    const options = { title: asked, saveLabel, ...(suggested ? { defaultUri: suggested } : {}) }
    const chosen = await window.showSaveDialog(options)
    const place = chosen && withEnding(chosen)
    if (place === undefined || !(await exists(place))) return place
    asked = `${fileName(place)} exists already, and nothing is overwritten. Choose another name.`
    void window.showWarningMessage(asked)
  }
}

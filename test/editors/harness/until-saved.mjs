import { until } from './until.mjs'

/** Waits until the file on the disk, where there is one, is this text or fits this pattern. */
export const untilSaved = (saved, file, wanted) => {
  let text
  const fits = () => (typeof wanted === 'string' ? text === wanted : wanted.test(text))
  return until(() => (text = saved(file)) === undefined || fits(), {
    what: () => `${file} on the disk to be\n${wanted}\nbut it is\n${text}`,
  })
}

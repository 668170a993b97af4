/** The command line's answers on one assignment, as `npm start -- --report` prints them. */
import path from 'node:path'

/**
 * Prints `check` and `coverage` of an assignment.
 * @returns {Promise<number>} 0 when both could be made, findings or not
 * @throws {Error} when one could not
 */
export async function printReport(box, root, file) {
  // 1 means findings, and finding them is what was asked for
  await command(box, root, ['check', file], [0, 1])
  console.log()
  await command(box, root, ['coverage', file], [0])
  return 0
}

async function command(box, root, args, fine) {
  const bin = path.join(root, 'server/bin/markwise.js')
  const shown = path.relative(process.cwd(), args[1])
  console.log(`$ markwise ${args[0]} ${shown}`)
  const child = box.start(process.execPath, [bin, args[0], shown], { stdio: ['ignore', 'inherit', 'inherit'] })
  const code = await new Promise(resolve => child.once('close', resolve))
  if (!fine.includes(code)) throw new Error(`markwise ${args[0]} could not be made (exit ${code}).`)
}

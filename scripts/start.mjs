/**
 * `npm start`: builds, then opens the sample assignment in VS Code with the extension running. `npm start -- --help` says more.
 * Only this check stands here: an older Node could not even read what follows.
 */
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Markwise needs Node 20 or newer; this is Node ${process.versions.node}. Install it from nodejs.org.`)
  process.exit(1)
}

const { open } = await import('./workbench/open.mjs')
process.exitCode = await open(process.argv.slice(2))

/**
 * The script of the server's worker: what answers the editor, which the server in Node loads as well (`serving.cjs`), and behind it what starts the server
 * (`main.browser.js`), each as it was read.
 */
export function workerScript<Part>(serving: Part, start: Part): (Part | string)[] {
  return ['self.markwiseServing=(require,module,exports)=>{', serving, '\n};\n', start]
}

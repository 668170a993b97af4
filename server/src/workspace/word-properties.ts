import { escapedHtml } from '../features/html.js'
import type { FileProperties } from '../features/submission/submission.js'

/** The part `docProps/core.xml` of a Word file (ECMA-376, part 2, "Core Properties") with these properties and no others. */
export function coreProperties(properties: FileProperties): string {
  const { title, author, subject, keywords, description, language } = properties
  const named = {
    'dc:title': title,
    'dc:creator': author,
    'dc:subject': subject,
    'cp:keywords': keywords,
    'dc:description': description,
    'dc:language': language,
  }
  const inside = Object.entries(named)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${escapedHtml(value)}</${name}>`))
    .join('')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ` xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</cp:coreProperties>`
  )
}

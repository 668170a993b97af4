import JSZip from 'jszip'

/** A paragraph of a Word file, or a table of cells, each of which holds the texts of its paragraphs. */
export type WordPart =
  | { readonly text: string; readonly style?: string; readonly list?: 'bullet' | 'number'; readonly inserted?: boolean }
  | { readonly rows: readonly (readonly string[])[] }

/** A `.docx` file with these paragraphs and tables, as small as Word would open it. */
export async function wordFile(parts: readonly WordPart[]): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('[Content_Types].xml', contentTypes)
  archive.file('_rels/.rels', relations('rId1', 'officeDocument', 'word/document.xml'))
  archive.file('word/_rels/document.xml.rels', relations('rId1', 'numbering', 'numbering.xml'))
  archive.file('word/numbering.xml', numbering)
  archive.file(
    'word/document.xml',
    `${declaration}<w:document ${word}><w:body>${parts.map(part).join('')}</w:body></w:document>`,
  )
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const numbering = `${declaration}<w:numbering ${word}>${['bullet', 'decimal']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`

function relations(id: string, kind: string, target: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`
}

function part(content: WordPart): string {
  if ('rows' in content) {
    const rows = content.rows.map(
      row =>
        `<w:tr>${row
          .map(
            cell =>
              `<w:tc>${cell
                .split('\n')
                .map(text => part({ text }))
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    return `<w:tbl>${rows.join('')}</w:tbl>`
  }
  const { text, style, list, inserted } = content
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list === 'bullet' ? 1 : 2}"/></w:numPr>`,
  ].join('')
  const run = `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${inserted ? `<w:ins w:id="1" w:author="A">${run}</w:ins>` : run}</w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

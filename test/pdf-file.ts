/**
 * A PDF file with these lines of text on its pages, as small as a reader would open it. Signs that its font does not hold become
 * question marks. `distance`: of lines, whose letters are 10 high.
 */
export function pdfFile(pages: readonly (readonly string[])[], distance = 12): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      stream(lines, distance),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  const rows = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, sign => sign.charCodeAt(0))
}

function stream(lines: readonly string[], distance: number): string {
  const shown = lines
    .map((line, index) => `BT /F1 10 Tf 1 0 0 1 50 ${800 - index * distance} Tm (${escaped(line)}) Tj ET`)
    .join('\n')
  return `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`
}

/** What WinAnsi has beyond Latin-1. */
const others: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
}

function escaped(text: string): string {
  return [...text]
    .map(sign => {
      const code = others[sign] ?? sign.charCodeAt(0)
      return code > 0xff ? '?' : String.fromCharCode(code).replace(/[\\()]/, '\\$&')
    })
    .join('')
}

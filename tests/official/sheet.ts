/** PDFs as a timing service prints them: words at their places on A4 pages. */

/** Words from the left edge, in points. */
export type Line = readonly (readonly [x: number, words: string])[];

const escaped = (words: string): string =>
  [...words]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      return /[()\\]/.test(letter) || code > 126 ? `\\${code.toString(8).padStart(3, '0')}` : letter;
    })
    .join('');

/**
 * A PDF of pages of lines, twelve points apart from the top, in seven-point Helvetica.
 *
 * @param pages letters of Windows-1252 only
 */
export function sheet(pages: readonly (readonly Line[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const words = lines.flatMap((line, at) =>
      line.map(([x, text]) => `BT /F1 7 Tf ${x} ${800 - at * 12} Td (${escaped(text)}) Tj ET`),
    );
    const stream = words.join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + tail);
}

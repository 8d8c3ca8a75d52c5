import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Download } from 'playwright-core'

/** One cell of a workbook; coloured when it has a fill. */
export interface Cell {
  readonly text: string
  readonly coloured: boolean
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const column = (nth: number): string => String.fromCodePoint(65 + nth)

/** A workbook with one sheet, as an office would send it. */
export function workbook(sheet: string, rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map((row, at) => {
    const texts = row.map((text, nth) => `<c r="${column(nth)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)
    return `<row r="${at + 1}">${texts.join('')}</row>`
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  })
}

/** Files in one, not packed. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(text)]
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt32LE(crc32(body), 10)
    head.writeUInt32LE(body.length, 14)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt16LE(path.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), head, path, body)
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, place, path)
    at += 30 + path.length + body.length
  }
  const end = Buffer.alloc(18)
  const size = entries.reduce((sum, entry) => sum + entry.length, 0)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, ...entries, Buffer.from('PK\x05\x06', 'latin1'), end])
}

async function bytesOf(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'camphor-download-'))
  await download.saveAs(join(folder, 'file'))
  const bytes = await readFile(join(folder, 'file'))
  await rm(folder, { recursive: true })
  return bytes
}

function parts(bytes: Buffer): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const local = bytes.readUInt32LE(at + 42)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20))
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8')
    found.set(name, plain((bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')))
  }
  return found
}

/** Chinese stands in a workbook's XML as numbers of characters. */
const plain = (xml: string): string => xml.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** All that a workbook says, as one text; a plain text file as it stands. */
export async function textOf(download: Download): Promise<string> {
  const bytes = await bytesOf(download)
  return bytes.readUInt32LE(0) === 0x04034b50 ? [...parts(bytes).values()].join('') : bytes.toString('utf8')
}

/** The first sheet of a workbook whose texts stand in their cells, row by row. */
export async function cellsOf(download: Download): Promise<readonly (readonly Cell[])[]> {
  const files = parts(await bytesOf(download))
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(files.get('xl/styles.xml') ?? '')?.[1] ?? ''
  const fills = [...formats.matchAll(/<xf [^>]*?fillId="(\d+)"/g)].map((format) => Number(format[1]) > 1)
  const rows = (files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)
  return [...rows].map((row) => {
    const cells: Cell[] = []
    for (const [, attributes = '', content = ''] of (row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const nth = (/r="([A-Z]+)/.exec(attributes)?.[1]?.codePointAt(0) ?? 65) - 65
      const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)
      cells[nth] = { text: content.replace(/<[^>]*>/g, ''), coloured: fills[style] ?? false }
    }
    return Array.from(cells, (cell) => cell ?? { text: '', coloured: false })
  })
}

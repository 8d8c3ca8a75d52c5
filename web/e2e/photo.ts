/** The smallest photo that is one, of one colour. */
const SMALLEST = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Each photo differs by its name after its end: the same picture handed in twice would be the same evidence. */
export function photo(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'image/png', buffer: Buffer.concat([SMALLEST, Buffer.from(name)]) }
}

/** What a zip file says of itself, before anything of it is unpacked. */
export interface UnpackedSize {
  parts: number
  bytes: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
/** The end of the directory, with the longest remark that may stand behind it. */
const longestEnd = 22 + 0xffff

/** Adds up the directory at the end of the file. @returns null for a file without one */
export function unpackedSizeOf(zip: Buffer): UnpackedSize | null {
  let end = zip.length - 22
  while (end >= Math.max(0, zip.length - longestEnd) && zip.readUInt32LE(end) !== endOfDirectory) end--
  if (end < Math.max(0, zip.length - longestEnd)) return null
  const size: UnpackedSize = { parts: 0, bytes: 0 }
  for (let at = zip.readUInt32LE(end + 16); at + 46 <= end && zip.readUInt32LE(at) === directoryEntry;) {
    size.parts++
    // 4 GB or more is told elsewhere, and is too much in any case.
    size.bytes += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return size
}

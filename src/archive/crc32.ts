// The 32-bit check of run codes: CRC-32/BZIP2, most significant bit first.
// In this order a code, read as one number, is a codeword from first bit to last: a wrong letter (5 bits in a
// row) or two neighbours swapped (10) is then caught by the theory of the thing, not only very probably.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit++) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest;
});

/** The check of these bytes, 0 to 2^32 - 1. */
export function crc32(bytes: Iterable<number>): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc << 8) ^ TABLE[(crc >>> 24) ^ byte]!;
  return ~crc >>> 0;
}

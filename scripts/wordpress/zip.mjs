import { crc32, deflateRawSync } from 'node:zlib';

/** Some day, the same for every build: two builds of the same sources are the same bytes. 1 January 2026. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const UTF8 = 0x800;
const DEFLATE = 8;
const VERSION = 20;
/** A plain file that everyone may read, in the upper half; made on Unix. */
const MODE = (0o100644 << 16) >>> 0;
const UNIX = 3 << 8;

/**
 * A zip of files, in their order.
 * @param {{ path: string, data: Buffer }[]} files
 * @returns {Buffer}
 */
export function zip(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const entries = [];
  let place = 0;
  for (const { path, data } of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(data, { level: 9 });
    const common = [VERSION, UTF8, DEFLATE, 0, DATE];
    const sizes = [crc32(data), packed.length, data.length];
    const local = Buffer.concat([fields([0x04034b50], common, sizes, [name.length, 0]), name, packed]);
    entries.push(Buffer.concat([fields([0x02014b50], [UNIX | VERSION, ...common], sizes, [name.length, 0, 0, 0, 0], [MODE, place]), name]));
    bodies.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...bodies, directory, fields([0x06054b50], [0, 0, files.length, files.length], [directory.length, place], [0])]);
}

/**
 * Numbers in little-endian order: groups of four bytes and of two, by turns.
 * @param {number[][]} groups
 */
function fields(...groups) {
  return Buffer.concat(groups.flatMap((numbers, index) => numbers.map((number) => {
    const wide = index % 2 === 0;
    const bytes = Buffer.alloc(wide ? 4 : 2);
    if (wide) bytes.writeUInt32LE(number >>> 0);
    else bytes.writeUInt16LE(number & 0xffff);
    return bytes;
  })));
}

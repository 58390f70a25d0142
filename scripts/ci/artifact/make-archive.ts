import { deflateRawSync } from "node:zlib";

/** A file of an archive for a test, true or lying. */
export type ArchiveEntry = {
  readonly name: string;
  readonly data?: string | Buffer;
  /** Unix type and rights; a plain file unless said otherwise. */
  readonly mode?: number;
  /** What the archive says of its size, if not the truth. */
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly method?: number;
};

/**
 * A zip archive made by hand, for tests of what a proper program would never write.
 *
 * @example makeArchive([{ name: "../evil", data: "x" }])
 */
export function makeArchive(entries: readonly ArchiveEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, data = "", mode = 0o100644, flags = 0x800, method = 8 } = entry;
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const fileName = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(entry.claimedSize ?? raw.length, 18);
    facts.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, fileName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 3]), facts, tail, fileName]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 4);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

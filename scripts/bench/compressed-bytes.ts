import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Bytes of a text as it is and as it travels. */
export type Bytes = { readonly plain: number; readonly gzip: number; readonly brotli: number };

/** Compresses as a careful host does: gzip at its best, brotli as hosts do it on the fly. */
export function getBytes(content: Uint8Array): Bytes {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return {
    plain: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: quality }).length,
  };
}

export const addBytes = (a: Bytes, b: Bytes): Bytes => ({
  plain: a.plain + b.plain,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});

export const NO_BYTES: Bytes = { plain: 0, gzip: 0, brotli: 0 };

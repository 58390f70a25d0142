import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A file to be sent. */
export type Sent = { readonly body: string | Buffer; readonly type: string };

/** A server of this machine alone. */
export type StaticServer = {
  /** http://127.0.0.1:40123 */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

const compress = promisify(gzip);

/**
 * Serves what a function finds, compressed with gzip as every host does, with the caching that the
 * site's own headers ask for: hashed files for ever, pages not without asking.
 *
 * @param find the file at a path such as "/about/"; undefined where there is none
 */
export async function serveFound(
  find: (path: string) => Promise<Sent | undefined>,
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = await find(decodeURI(pathname));
    if (!found) return response.writeHead(404).end();
    const isHashed = /^\/(?:_next|scripts)\//.test(pathname);
    response.writeHead(200, {
      "Content-Type": found.type,
      "Content-Encoding": "gzip",
      "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(await compress(found.body, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

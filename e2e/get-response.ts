/**
 * What an address answers, redirects not followed. Asks a second time if the connection breaks,
 * as browsers do: a server may close one that it has kept open just when it is used again.
 */
export async function getResponse(address: string): Promise<Response> {
  const ask = () => fetch(address, { redirect: "manual" });
  try {
    return await ask();
  } catch {
    return await ask();
  }
}

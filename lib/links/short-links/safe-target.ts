/**
 * Checks that a short link may lead to a target: an absolute http or https address of another
 * site, written so that every browser reads it the same way. So a short link can neither run a
 * script, nor hide where it leads, nor lead back to a short link of ours in a circle.
 *
 * @param siteUrl address of this site; its host, with and without "www.", is refused
 * @throws Error whose message says in plain words what is wrong with the target
 * @example assertSafeTarget("https://ti.to/nhshackday/30-cardiff/", "https://nhshackday.com")
 */
export function assertSafeTarget(target: string, siteUrl: string): void {
  const problem = findProblem(target, siteUrl);
  if (problem !== undefined) throw new Error(`“${target}” ${problem}`);
}

function findProblem(target: string, siteUrl: string): string | undefined {
  if (!/^https?:\/\//i.test(target)) {
    return "is not the full address of a web page. Write one that starts with https://.";
  }
  // Browsers drop or turn round some of these, so that the address is not the one it seems.
  if (/[\s\\"<>`]|\p{C}/u.test(target)) {
    return "has a space, quote, bracket, backslash or hidden character. Copy the address again.";
  }
  if (!URL.canParse(target)) return "is not an address that browsers understand.";
  const { hostname, username, password } = new URL(target);
  if (username !== "" || password !== "") {
    return "has a user name or password in it. Take out everything up to the @.";
  }
  if (getPlainHost(hostname) === getPlainHost(new URL(siteUrl).hostname)) {
    return "is on this site, where a short link could lead in a circle. Name the page itself instead.";
  }
  return undefined;
}

function getPlainHost(hostname: string): string {
  return hostname.replace(/^www\./, "").replace(/\.$/, "");
}

/** Name under which the preview of a pull request is served: "pr-12". */
export function getPreviewAlias(pullRequest: number): string {
  if (!Number.isSafeInteger(pullRequest) || pullRequest < 1) {
    throw new RangeError(`${pullRequest} is not the number of a pull request.`);
  }
  return `pr-${pullRequest}`;
}

/**
 * Address of the preview of a pull request.
 *
 * @param domain of all previews, "nhs-hack-day-previews.example.workers.dev"
 * @throws RangeError if it is not a domain, or no number of a pull request
 * @example getPreviewAddress(12, "previews.example.workers.dev")
 * // "https://pr-12-previews.example.workers.dev"
 */
export function getPreviewAddress(pullRequest: number, domain: string): string {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)) {
    throw new RangeError(`PREVIEW_DOMAIN is “${domain}”; set it as docs/hosting.md says.`);
  }
  return `https://${getPreviewAlias(pullRequest)}-${domain}`;
}

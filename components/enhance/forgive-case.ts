/*
 * For the page that says that there is none: what is typed in from a poster may have capitals.
 */
const address = new URL(location.href);
address.pathname = address.pathname.toLowerCase();
if (address.href !== location.href) {
  fetch(address, { method: "HEAD" })
    .then(({ ok }) => {
      if (ok) location.replace(address);
    })
    .catch(() => undefined);
}

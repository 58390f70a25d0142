/*
 * British and American spellings of the same word. Which of the two is kept does not matter, as
 * long as the index and the query keep the same.
 */

const RULES: readonly (readonly [british: RegExp, american: string])[] = [
  [/^(defen|licen|offen|practi)c(e[ds]?)$/, "$1s$2"],
  [/^(\w{3,})is(e|ed|er|ers|es|ing|ation|ations|ational)$/, "$1iz$2"],
  [/^(anal|paral|catal)ys(e|ed|es|er|ing)$/, "$1yz$2"],
  [/^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|tum|vap)our/, "$1or"],
  [/^((?:kilo|centi|milli)?(?:cent|fib|lit|met|theat))re(d?s?)$/, "$1er$2"],
  [/^(cance|chann|counse|fue|labe|leve|mode|signa|tota|trave)ll(ed|ing|er|ers)$/, "$1l$2"],
  [/^(p|orthop)ae(di)/, "$1e$2"],
  [/^(an|)ae(sth)/, "$1e$2"],
  [/^(h|gyn)ae/, "$1e"],
  [/^oe(dema|soph|str)/, "e$1"],
  [/^(diarrh|f)oe(a|t)/, "$1e$2"],
  [/^(program)me(s?)$/, "$1$2"],
  [/^((?:anal|catal|dial)og)ue(s?)$/, "$1$2"],
  [/^age(ing)$/, "ag$1"],
  [/^grey/, "gray"],
  [/^judgem/, "judgm"],
  [/^(enrol|fulfil)(s?)$/, "$1l$2"],
];

/**
 * One spelling for both sides of the ocean.
 *
 * @param word small letters without accents, as of getWords
 * @example unifySpelling("organisation") // "organization"
 * @example unifySpelling("paediatric") === unifySpelling("pediatric") // true
 */
export const unifySpelling = (word: string): string =>
  RULES.reduce((spelt, [british, american]) => spelt.replace(british, american), word);

import { findMonthNumber } from "../calendar/calendar-names";
import type { Words } from "./english";

const months =
  "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(
    " ",
  );

/** The soft mutation of “dydd”, after a preposition and wherever a day says when. */
const soften = (days: string) => days.replace(/^dydd/, "ddydd");

const toPeriod = (month: string) =>
  month.replace(/^[A-Z][a-z]+/, (name) => months[(findMonthNumber(name) ?? 0) - 1] ?? name);

/**
 * The Welsh of `english`. Counts follow a colon, so that no noun mutates after a number; times are
 * in 24 hours.
 */
export const welsh: Words = {
  language: "cy",
  ofContent: "en-GB",
  root: "/cy",

  dates: {
    months,
    weekdays: "Llun Mawrth Mercher Iau Gwener Sadwrn Sul".split(" ").map((day) => `dydd ${day}`),
    unknown: "dyddiadau i’w cadarnhau",
    and: (first, last) => {
      if (last.startsWith("dydd")) return `${first} a ${last}`;
      return `${first}${first.includes(" ") ? " – " : "–"}${last}`;
    },
    to: (first, last) => `${first} i ${soften(last)}`,
    on: (days) => (days.startsWith("dydd") ? soften(days) : `ar ${days}`),
    from: (days) => `o ${soften(days)}`,
    at: (midnight) => `am ${midnight}`,
    moment: (day, time, zone) => `${day} am ${time}${zone === undefined ? "" : ` (${zone})`}`,
    midnight: (days, zone) => `hanner nos${zone === undefined ? "" : ` (${zone})`} rhwng ${days}`,
    clock: (...parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"),
    period: toPeriod,
    inPeriod: (month) => (/^\d/.test(month) ? `yn ${month}` : `ym mis ${toPeriod(month)}`),
  },

  stages: {
    "dates-to-be-confirmed": "Dyddiadau i’w cadarnhau",
    announced: "Wedi’i gyhoeddi",
    "sign-up-open": "Cofrestru ar agor",
    "ballot-drawn": "Balot wedi’i gynnal",
    "sold-out": "Pob tocyn wedi mynd",
    "sign-up-closed": "Cofrestru wedi cau",
    "on-now": "Ymlaen nawr",
    "just-over": "Newydd orffen",
    past: "Wedi bod",
    cancelled: "Wedi’i ganslo",
    postponed: "Wedi’i ohirio",
    lapsed: "Dyddiadau heb eu pennu",
  },

  moments: {
    "first-come": {
      opens: "Bydd cofrestru’n agor",
      shouldOpen: "Dylai cofrestru agor",
      closes: "Bydd cofrestru’n cau",
      closed: "Caeodd y cofrestru",
    },
    ballot: {
      opens: "Bydd y balot yn agor i geisiadau",
      shouldOpen: "Dylai’r balot agor i geisiadau",
      closes: "Bydd y balot yn cau i geisiadau",
      closed: "Caeodd y balot i geisiadau",
    },
    drawn: "Caiff lleoedd eu cynnig",
  },

  say: {
    notOpenYet: "Nid yw cofrestru wedi agor eto.",
    canApply: "Gallwch wneud cais am le am ddim.",
    canBook: "Mae tocynnau am ddim ar gael o hyd.",
    offered: (by) => `Cafodd lleoedd eu cynnig erbyn ${by}.`,
    soldOut: (by) => `Roedd pob lle wedi mynd erbyn ${by}.`,
    waitingList: "Mae rhestr aros.",
    closed: "Mae cofrestru wedi cau.",
    isOn: "Mae’r digwyddiad hwn yn cael ei gynnal nawr.",
    doorsOpen: (time) => `Bydd y drysau’n agor am ${time}`,
    finishes: (time) => `Byddwn yn gorffen erbyn ${time}`,
    cancelled: (on) => `Cafodd y digwyddiad hwn ei ganslo ${on}.`,
    postponed: (on) => `Cafodd y digwyddiad hwn ei ohirio ${on}.`,
    planned: (dates) => `Y dyddiadau gwreiddiol: ${dates}.`,
    firstPlanned: (dates) => `Y dyddiadau gwreiddiol: ${dates}.`,
    hadBeenExpected: (when) => `Roedd disgwyl ei gynnal ${when}.`,
    wasExpected: (when) => `Roedd disgwyl ei gynnal ${when}.`,
    isExpected: (when) => `Mae disgwyl ei gynnal ${when}. Mae’r union ddyddiadau i’w cadarnhau.`,
    expected: (when) => `Mae disgwyl ei gynnal ${when}. Mae’r union ddyddiadau i’w cadarnhau.`,
    noDates: "Mae’r dyddiadau i’w cadarnhau.",
    noNewDates: "Mae’r dyddiadau newydd i’w cadarnhau.",
    neverSet: "Ni chafodd dyddiadau eu pennu.",
    neverSetAnew: "Ni chafodd dyddiadau newydd eu pennu.",
    doubtful: (dates) =>
      `Dyddiadau a drefnwyd: ${dates}. Nid yw’r cofnod yn dweud a gafodd y digwyddiad ei gynnal.`,
    tookPlace: (on) => `Cafodd y digwyddiad hwn ei gynnal ${on}.`,
    asOf: (day) => `Yn gywir ar ${day}.`,
  },

  actions: {
    signUp: (kind) => (kind === "ballot" ? "Gwnewch gais am le" : "Archebwch docyn am ddim"),
    hearOfTheNext: () => "Ymunwch â’n rhestr bostio",
    joinWaitingList: "Ymunwch â’r rhestr aros",
    noteOpening: "Nodwch yn eich calendr pryd bydd cofrestru’n agor",
    seeWhatIsOn: "Beth sydd ymlaen nawr",
    allAbout: "Popeth am y digwyddiad hwn",
    addToCalendar: "Ychwanegu at eich calendr",
    addTo: (program) => `Ychwanegu at ${program}`,
    subscribe: "Tanysgrifio i bob digwyddiad",
    subscribeInCalendar: "Tanysgrifio i bob digwyddiad yn eich calendr",
    paste: "Neu gludwch y cyfeiriad hwn yn eich ap calendr:",
  },

  home: {
    title: "Hafan",
    about: "Beth ydyw a phwy sy’n dod",
    next: "Y digwyddiad nesaf",
    noHackDay: (year) => `Dim digwyddiad yn ${year}`,
    scale: (projects) =>
      `Y llinell denau ar y brig: y nifer mwyaf o brosiectau mewn un digwyddiad hyd yma, sef ${projects}.`,
    allProjects: "Pob prosiect",
    fromPosts: "O’n blog",
    allPosts: "Pob erthygl",
    supporters: "Ein cefnogwyr, a sut i ymuno â nhw",
    nextEvent: "Y digwyddiad nesaf:",
    willHear: "a byddwch yn clywed cyn gynted ag y bydd.",
  },

  events: {
    title: "Digwyddiadau",
    description: (series, since) =>
      `Pob digwyddiad ${series}: yr un nesaf, os yw wedi’i gyhoeddi, a phob un ers ${since}, gyda’u prosiectau a’u lluniau.`,
    nowAndNext: "Nawr a nesaf",
    byCity: "Digwyddiadau fesul dinas",
    past: "Digwyddiadau a fu",
    map: "Map o’r dinasoedd",
    hackDays: (count) => `digwyddiadau: ${count}`,
    projects: (count) => `prosiectau: ${count}`,
    noProjects: "Dim prosiectau ar gofnod",
    projectsMissing: "Nid yw prosiectau’r digwyddiad hwn gennym",
    photos: "lluniau",
    winners: (count) => (count > 1 ? "Enillwyr: " : "Enillydd: "),
    toCome: "i ddod",
    postponed: "wedi’i ohirio",
  },

  event: {
    winners: "Enillwyr",
    presentations: "Cyflwyniadau",
    facts: "Gwybodaeth ddefnyddiol",
    when: "Pryd",
    where: "Ble",
    map: "map",
    organisers: "Trefnwyr",
    hours: "Oriau",
    cost: "Cost",
    free: "Am ddim",
    signUp: "Cofrestru",
    wrong: "Os oes rhywbeth o’i le",
    tellUs: "Rhowch wybod i unrhyw drefnydd.",
    see: "Darllenwch y",
    conduct: "cod ymddygiad",
    weekend: "Eich penwythnos",
    room: (people) => `Nifer y lleoedd y tro hwn: ${people}.`,
    unknown: "Nid ydym yn gwybod eto:",
    ask: "Gofynnwch i ni",
    timeOff: "Angen amser i ffwrdd o’r gwaith?",
    letter: "Argraffwch lythyr i’ch rheolwr (Saesneg)",
    letterAsks: "sy’n gofyn am absenoldeb astudio.",
    wereThere: "Oeddech chi yno?",
    proof: "Argraffwch gofnod o gymryd rhan (Saesneg)",
    proofFor: "ar gyfer eich arfarniad neu’ch ffolder DPP.",
    beforeSignUp: "Cyn i chi gofrestru",
    whatCost: "Beth yw’r gost?",
    ballot: "Sut mae’r balot yn gweithio?",
    cannotCome: "Beth os na allaf ddod wedi’r cyfan?",
    kind: "Bod yn garedig",
    readConduct: "Darllenwch y cod ymddygiad",
    calendar: "Yn eich calendr",
    schedule: "Fesul awr",
    links: "Dolenni byr",
    projects: "Prosiectau",
    photos: "Lluniau",
    supporters: "Cefnogwyr",
    press: "Beth ysgrifennodd eraill",
    posts: "Erthyglau amdano",
    record: "Am y cofnod hwn",
    titleEnd: " (Cymraeg)",
    at: (venue) => `– ${venue}`,
    seeProjects: (count) => (count > 0 ? ` Nifer y prosiectau: ${count}.` : ""),
  },

  page: { breadcrumb: "Llwybr", inOther: "English" },
};

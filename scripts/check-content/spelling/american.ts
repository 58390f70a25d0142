/** American words and their British form. Forms with other endings stand for themselves. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    analog: "analogue",
    analyze: "analyse",
    analyzed: "analysed",
    analyzes: "analyses",
    analyzing: "analysing",
    anemia: "anaemia",
    anesthesia: "anaesthesia",
    anesthetic: "anaesthetic",
    armor: "armour",
    behavior: "behaviour",
    behavioral: "behavioural",
    behaviors: "behaviours",
    canceled: "cancelled",
    canceling: "cancelling",
    catalog: "catalogue",
    catalyze: "catalyse",
    center: "centre",
    centered: "centred",
    centers: "centres",
    color: "colour",
    colored: "coloured",
    colorful: "colourful",
    colors: "colours",
    counselor: "counsellor",
    defense: "defence",
    diarrhea: "diarrhoea",
    edema: "oedema",
    endeavor: "endeavour",
    enrollment: "enrolment",
    esophagus: "oesophagus",
    estrogen: "oestrogen",
    favor: "favour",
    favorite: "favourite",
    favorites: "favourites",
    fiber: "fibre",
    flavor: "flavour",
    fueled: "fuelled",
    fulfill: "fulfil",
    gray: "grey",
    gynecology: "gynaecology",
    harbor: "harbour",
    hematology: "haematology",
    hemoglobin: "haemoglobin",
    honor: "honour",
    honored: "honoured",
    humor: "humour",
    jewelry: "jewellery",
    labeled: "labelled",
    labeling: "labelling",
    labor: "labour",
    leukemia: "leukaemia",
    liter: "litre",
    liters: "litres",
    meager: "meagre",
    modeled: "modelled",
    modeling: "modelling",
    mom: "mum",
    neighbor: "neighbour",
    neighborhood: "neighbourhood",
    neighbors: "neighbours",
    orthopedic: "orthopaedic",
    paralyze: "paralyse",
    paralyzed: "paralysed",
    pediatric: "paediatric",
    pediatrics: "paediatrics",
    plow: "plough",
    rumor: "rumour",
    savior: "saviour",
    signaling: "signalling",
    skeptical: "sceptical",
    skillful: "skilful",
    specialty: "speciality",
    theater: "theatre",
    theaters: "theatres",
    totaled: "totalled",
    traveled: "travelled",
    traveler: "traveller",
    travelers: "travellers",
    traveling: "travelling",
    tumor: "tumour",
    tumors: "tumours",
    vapor: "vapour",
  }),
);

const WITH_Z = /^([a-z]{2,})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/;
/** Words in which the z is as British as can be. */
const BRITISH_Z =
  /^(?:size|prize|seize|capsize|resize|downsize|oversize|outsize|assize|maize|bizarre|upsize|midsize|supersize|apprize)(?:d|s|r|rs)?$|(?:siz|priz|seiz)ing$/;

/**
 * The British form of a word that is surely American; no dictionary is asked.
 *
 * @param word in small letters
 * @example findAmerican("organizing") // "organising"
 */
export function findAmerican(word: string): string | undefined {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  return WITH_Z.test(word) && !BRITISH_Z.test(word) ? word.replace(WITH_Z, "$1is$2") : undefined;
}

/** Whether a text can have an American word in it at all; quick. */
export function mayBeAmerican(text: string): boolean {
  return LIKELY.test(text);
}

const LIKELY = new RegExp(`\\b(?:[a-z]+iz(?:e|ing|ation)|${[...WORDS.keys()].join("|")})`);

/** What a part of a motif is painted with; "line" is an outline alone. */
export type Tone = "paper" | "accent" | "tone" | "line";

/** A thing, drawn in a box of 200 by 200 on the ground: parts from back to front. */
export type Motif = readonly (readonly [tone: Tone, d: string])[];

const HEART_AT_CENTRE = "l-24-24a13.500 13.500 0 0 1 24-15a13.500 13.500 0 0 1 24 15z";

/** What posts can be illustrated with; the key is what an editor writes. */
export const MOTIFS = {
  bell: [
    ["accent", "M88 168a14 14 0 0 0 26 0z"],
    ["paper", "M40 166c16-14 18-34 18-60a42 42 0 0 1 84 0c0 26 2 46 18 60z"],
    ["line", "M100 64V50M28 80c2-18 10-32 24-42M172 80c-2-18-10-32-24-42"],
  ],
  blocks: [
    ["paper", "M28 124h70v72h-70z"],
    ["accent", "M102 124h70v72h-70z"],
    ["tone", "M64 50h72v72h-72z"],
    ["paper", "M137 178l-21-21a12 12 0 0 1 21-14a12 12 0 0 1 21 14z"],
    ["accent", "M46 160a17 17 0 1 1 34 0a17 17 0 1 1-34 0z"],
    ["paper", "M100 68l20 36h-40z"],
  ],
  book: [
    ["accent", "M14 66v122c30-10 60-8 86 8c26-16 56-18 86-8v-122z"],
    ["paper", "M24 50c28-6 54-2 76 14v118c-22-16-48-20-76-14z"],
    ["paper", "M176 50c-28-6-54-2-76 14v118c22-16 48-20 76-14z"],
    ["line", "M40 82c14-2 28 0 42 6M40 108c14-2 28 0 42 6M40 134c14-2 28 0 42 6"],
    ["line", "M114 112h12l8-26l10 44l8-18h10"],
  ],
  bulb: [
    ["paper", "M74 148c0-22-26-32-26-66a52 52 0 0 1 104 0c0 34-26 44-26 66z"],
    ["accent", "M74 148h52v20a26 26 0 0 1-52 0z"],
    ["line", "M84 148V98l16 14l16-14v50M22 44l-12-8M178 44l12-8M100 14V2"],
  ],
  calendar: [
    ["paper", "M30 52h140v144h-140z"],
    ["accent", "M30 52h140v36h-140z"],
    ["line", "M64 38v28M136 38v28"],
    ["tone", "M50 106h24v22h-24zM88 106h24v22h-24zM126 106h24v22h-24zM50 148h24v22h-24z"],
    ["accent", "M100 186l-16-16a9 9 0 0 1 16-10a9 9 0 0 1 16 10z"],
  ],
  chart: [
    ["paper", "M16 70h168v126h-168z"],
    ["tone", "M36 140h26v38h-26zM76 116h26v62h-26z"],
    ["accent", "M116 94h26v84h-26z"],
    ["line", "M30 178h140"],
    ["paper", "M56 62a26 26 0 0 1 6-51a36 36 0 0 1 68-2a27 27 0 0 1 14 53z"],
    ["line", "M70 82v10M104 82v6M150 82v14"],
  ],
  checklist: [
    ["paper", "M40 42h120v154h-120z"],
    ["tone", "M76 28h48v28h-48z"],
    ["line", "M58 86l8 9l14-18M58 124l8 9l14-18M96 88h46M96 126h46M96 164h34"],
    ["accent", "M58 156h20v18h-20z"],
  ],
  coffee: [
    ["paper", "M36 92h104v56a46 46 0 0 1-46 46h-12a46 46 0 0 1-46-46z"],
    [
      "line",
      "M140 108h12a24 24 0 0 1 0 48h-14M66 72c-10-14 10-20 0-36M92 72c-10-14 10-20 0-36M118 72c-10-14 10-20 0-36",
    ],
    ["accent", `M88 172${HEART_AT_CENTRE}`],
  ],
  envelope: [
    ["paper", "M16 66h168v128h-168z"],
    ["line", "M16 194l64-64M184 194l-64-64"],
    ["tone", "M16 66l84 76l84-76z"],
    ["accent", "M126 58a30 30 0 1 1 60 0a30 30 0 1 1-60 0z"],
    ["line", "M146 48l20 20M166 48l-20 20"],
  ],
  hand: [
    ["accent", "M70 152h62v44h-62z"],
    [
      "paper",
      "M72 152l-38-44a11 11 0 0 1 16-14l22 18v-62a10 10 0 0 1 20 0v-16a10 10 0 0 1 20 0v14a10 10 0 0 1 20 0v22a10 10 0 0 1 20 0v46c0 18-8 28-20 36z",
    ],
    ["line", "M92 50v46M112 48v46M132 70v28"],
  ],
  house: [
    ["tone", "M138 40h22v44h-22z"],
    ["paper", "M38 100v96h124v-96l-62-60z"],
    ["accent", "M12 112l88-84l88 84l-14 14l-74-71l-74 71z"],
    ["tone", "M56 144h34v52h-34z"],
    ["accent", `M126 164${HEART_AT_CENTRE}`],
  ],
  laptop: [
    ["paper", "M36 66h128v100h-128z"],
    ["tone", "M12 166h176l-12 30h-152z"],
    ["line", "M52 122h20l12-34l18 54l14-28l6 8h26"],
  ],
  megaphone: [
    ["tone", "M62 130l14 62h30l-16-68"],
    ["accent", "M64 74h-28a28 28 0 0 0 0 56h28z"],
    ["paper", "M64 74l88-46v148l-88-46z"],
    ["line", "M168 80a30 30 0 0 1 0 44M182 58a60 60 0 0 1 0 88"],
  ],
  microphone: [
    ["line", "M100 150v46M60 196h80"],
    ["accent", "M66 46a34 34 0 0 1 68 0v54a34 34 0 0 1-68 0z"],
    ["line", "M44 92v8a56 56 0 0 0 112 0v-8M66 52h26M66 76h26M134 52h-14M134 76h-14"],
  ],
  microscope: [
    ["line", "M112 78a58 58 0 0 1 4 108"],
    ["paper", "M36 184h130v12h-130z"],
    ["tone", "M48 148h76v12h-76z"],
    ["accent", "M66 44l34-14l34 84l-34 14z"],
    ["paper", "M62 30l30-12l8 20l-30 12z"],
    ["line", "M112 140l-4-10"],
  ],
  people: [
    ["tone", "M14 196v-28a36 36 0 0 1 72 0v28z"],
    ["paper", "M26 96a24 24 0 1 1 48 0a24 24 0 1 1-48 0z"],
    ["tone", "M114 196v-28a36 36 0 0 1 72 0v28z"],
    ["paper", "M126 96a24 24 0 1 1 48 0a24 24 0 1 1-48 0z"],
    ["accent", "M58 196v-44a42 42 0 0 1 84 0v44z"],
    ["paper", "M72 70a28 28 0 1 1 56 0a28 28 0 1 1-56 0z"],
  ],
  phone: [
    [
      "paper",
      "M58 16h84a12 12 0 0 1 12 12v156a12 12 0 0 1-12 12h-84a12 12 0 0 1-12-12v-156a12 12 0 0 1 12-12z",
    ],
    ["line", "M82 74v-14a18 18 0 0 1 36 0v14"],
    ["accent", "M72 74h56v42h-56z"],
    ["line", "M100 90v10"],
    [
      "tone",
      "M66 134h32a8 8 0 0 1 0 20h-32a8 8 0 0 1 0-20zM66 164h32a8 8 0 0 1 0 18h-32a8 8 0 0 1 0-18z",
    ],
    ["line", "M120 144h14M120 173h14"],
  ],
  pills: [
    ["paper", "M22 40h116v112h-116z"],
    ["accent", "M22 40h116v28h-116z"],
    ["line", "M22 96h116M22 124h116M61 68v84M100 68v84"],
    ["tone", "M61 96h39v28h-39z"],
    ["accent", "M132 148h-30a24 24 0 0 0 0 48h30z"],
    ["paper", "M132 148h30a24 24 0 0 1 0 48h-30z"],
  ],
  pin: [
    ["accent", "M100 192c-34-44-54-70-54-102a54 54 0 0 1 108 0c0 32-20 58-54 102z"],
    ["paper", "M76 88a24 24 0 1 1 48 0a24 24 0 1 1-48 0z"],
    ["line", "M60 196h80"],
  ],
  scales: [
    ["line", "M100 40v150M40 64h120"],
    ["tone", "M60 182h80v14h-80z"],
    ["accent", "M86 46a14 14 0 1 1 28 0a14 14 0 1 1-28 0z"],
    ["line", "M40 64l-28 64M40 64l28 64M160 64l-28 64M160 64l28 64"],
    ["accent", "M6 128h68a34 34 0 0 1-68 0z"],
    ["paper", "M126 128h68a34 34 0 0 1-68 0z"],
  ],
  speech: [
    ["paper", "M20 34h116v76h-66l-28 28v-28h-22z"],
    ["line", "M42 60h70M42 84h44"],
    ["accent", "M92 122h92v54h-18v22l-24-22h-50z"],
    ["paper", "M138 170l-18-18a10 10 0 0 1 18-11a10 10 0 0 1 18 11z"],
  ],
  stopwatch: [
    ["accent", "M84 22h32v24h-32z"],
    ["line", "M100 46v12M152 70l14-14"],
    ["paper", "M36 126a64 68 0 1 1 128 0a64 68 0 1 1-128 0z"],
    ["accent", "M100 126v-52a50 54 0 0 1 44 26z"],
    ["line", "M100 126v-52M52 126h8M140 126h8M100 178v-8"],
  ],
  tickets: [
    ["paper", "M50 118l-18-80l44-10l22 90z"],
    ["accent", "M88 118v-94h46v94z"],
    ["paper", "M128 118l22-78l40 12l-22 66z"],
    ["paper", "M111 74l-13-13a8 8 0 0 1 13-8a8 8 0 0 1 13 8z"],
    ["tone", "M20 108h160c0 54-32 88-80 88s-80-34-80-88z"],
    ["line", "M44 128c4 22 14 36 30 46"],
  ],
  trophy: [
    ["line", "M56 56h-28c0 34 12 50 36 52M144 56h28c0 34-12 50-36 52M100 138v36"],
    ["accent", "M54 34h92v52a46 52 0 0 1-92 0z"],
    ["tone", "M64 174h72v22h-72z"],
    ["paper", "M100 108l-20-20a11 11 0 0 1 20-13a11 11 0 0 1 20 13z"],
  ],
} as const satisfies Readonly<Record<string, Motif>>;

export type MotifName = keyof typeof MOTIFS;

export const isMotifName = (name: string): name is MotifName => Object.hasOwn(MOTIFS, name);

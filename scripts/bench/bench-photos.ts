import { spawn } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { addComment, generatePhoto } from "./generate-photo";
import { watchMemory } from "./watch-memory";

/** How long it takes to make pictures ready, and what memory. */
export type MeasuredPhotos = {
  readonly seconds: number;
  /** In bytes. */
  readonly peakMemory: number;
};

export type PhotosReport = {
  readonly photos: number;
  /** Of all files together, as somebody put them there. */
  readonly bytes: number;
  /** With none of them made ready before. */
  readonly cold: MeasuredPhotos;
  /** With all of them made ready before. */
  readonly warm: MeasuredPhotos;
};

const CONTENT = ".cache/bench/photo-content";
const CACHE = ".cache/photos";
const STEM = "bench-picture";

/** The step of a build, in a process of its own. */
const STEP = `import("./scripts/photos/photos-step.ts").then((step) => step.photosStep("${CONTENT}"))`;

/** Makes so many pictures of twelve megapixels ready for the pages, and does so again. */
export async function benchPhotos(photos: number): Promise<PhotosReport> {
  await removeAll();
  const bytes = await writePhotos(photos);
  const cold = await measureStep();
  const warm = await measureStep();
  await removeAll();
  return { photos, bytes, cold, warm };
}

async function writePhotos(photos: number): Promise<number> {
  const photo = await generatePhoto();
  let bytes = 0;
  for (let number = 0; number < photos; number += 1) {
    const folder = path.join(CONTENT, "posts", `story-${number}`);
    const file = addComment(photo, `Picture ${number}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${STEM}-${number}.jpg`), file);
    bytes += file.length;
  }
  return bytes;
}

async function measureStep(): Promise<MeasuredPhotos> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", STEP], { stdio: "inherit" });
  const getPeak = watchMemory(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const measured = { seconds: (performance.now() - started) / 1000, peakMemory: getPeak() };
  if (code !== 0) throw new Error("The pictures could not be made ready.");
  return measured;
}

async function removeAll(): Promise<void> {
  await rm(CONTENT, { recursive: true, force: true });
  const made = await readdir(CACHE).catch(() => []);
  for (const name of made.filter((each) => each.startsWith(STEM))) {
    await rm(path.join(CACHE, name), { recursive: true });
  }
}

/** Ticks a second of the kernel's clock for processes, which Linux fixes at 100 (proc(5)). */
const TICKS = 100;

/**
 * What a process and its children that have ended have used of all processors, in seconds, from
 * `/proc/<pid>/stat` of Linux: fields 14 to 17 (utime, stime, cutime, cstime; proc(5)).
 *
 * @throws Error if the text is not of that form
 */
export function readProcessorSeconds(stat: string): number {
  // The name, in parentheses, may hold spaces and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = fields.slice(11, 15).map(Number);
  if (ticks.length < 4 || ticks.some(Number.isNaN)) throw new Error(`Not a stat line: ${stat}`);
  return ticks.reduce((total, each) => total + each, 0) / TICKS;
}

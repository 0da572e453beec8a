/** What a CPU profile of V8 tells. */

/** The parts of a profile that are read. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string }; readonly children?: readonly number[] }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** The part of the time in which a function of a folder was called, and had not yet returned. */
export function shareOf({ nodes, samples, timeDeltas }: Profile, folder: string): number {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const isOurs = (id: number | undefined): boolean => id !== undefined && (byId.get(id)?.url.includes(folder) === true || isOurs(callers.get(id)))
  let [own, all] = [0, 0]
  for (const [index, sample] of samples.entries()) {
    if (byId.get(sample)?.functionName === '(idle)') continue
    const time = timeDeltas[index] ?? 0
    all += time
    if (isOurs(sample)) own += time
  }
  return own / all
}

/**
 * Finds a place in a sorted list.
 *
 * @param positionOf What the items are sorted by.
 * @returns The index of the first item whose position is not before `position`; the list's length where all are before it.
 */
export function firstIndexFrom<Item>(items: readonly Item[], position: number, positionOf: (item: Item) => number): number {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (positionOf(items[middle] as Item) < position) from = middle + 1
    else to = middle
  }
  return from
}

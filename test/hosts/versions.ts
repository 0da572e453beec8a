/** Whether the long matrix is asked for: `HOSTS=all npm run test:hosts`. */
export const isLongRun = process.env['HOSTS'] === 'all'

/**
 * The versions of a program to test with.
 *
 * @param usual That of every run.
 * @param others Those of the long matrix.
 */
export function versions(usual: string, ...others: string[]): string[] {
  return isLongRun ? [usual, ...others] : [usual]
}

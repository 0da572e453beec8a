/**
 * Where the sources are, for links from the site to files that are no pages of it.
 */
import packageJson from '../../package.json' with { type: 'json' }

export const { version } = packageJson

/** The repository's address. */
export const REPOSITORY = `https://github.com/rayvision/${packageJson.name}`

/**
 * The address of a file or folder of the repository.
 * @param path its path from the root
 */
export function addressInRepository(path: string): string {
  return `${REPOSITORY}/blob/main/${path}`
}

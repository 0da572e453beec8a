/**
 * The codes in the full-text search: a section of the lookup page for each.
 */
import { allCodes } from '../../../../codes/src/generated/all-codes.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * @param page the path of a page in `docs`
 * @returns the headings and texts of the codes, as HTML, for the page that looks them up; nothing for others
 */
export function codeSections(page: string): string {
  if (!/^(?:zh\/)?codes\/index\.md$/.test(page)) return ''
  return allCodes
    .map(({ code, name, description }) => {
      const heading = `<h2 id="${code}">${code} ${name}<a class="header-anchor" href="#${code}">#</a></h2>`
      return `${heading}<p>${escaped(description.en)}</p><p>${escaped(description.zh)}</p>`
    })
    .join('')
}

/** A fault in a data file, told with the file, the line and the reason. */
export class DataError extends Error {
  /** @override */
  name = 'DataError'

  /**
   * @param {string} file the name of the faulty file, as the reader knows it
   * @param {number} line the line of the fault, counted from 1
   * @param {string} reason what is wrong there
   */
  constructor(file, line, reason) {
    super(`${file}:${line}: ${reason}`)
    this.file = file
    this.line = line
    this.reason = reason
  }
}

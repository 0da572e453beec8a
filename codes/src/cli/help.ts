import { editions } from '../generated/all-codes.js'

/** The text of `--help`. */
export const HELP = `The response codes of the Rayvision (Renderbus) API.

Usage:
  rayvision-codes <code>...   print the name and the meanings of each code
  rayvision-codes list        print all codes
  rayvision-codes enum        print the codes as a TypeScript file of your own

Flags:
  --edition <month>  the edition of the code table: ${editions.join(', ')}
                     (default ${editions[0]})
  --locale <en|zh>   print one language only (default both; for list, en)
  --json             print a JSON array (for codes and list)
  --style <style>    for enum: const, an object and a type (default), or enum, a TypeScript enum
  -h, --help         print this text
  -v, --version      print the version

Exit codes: 0 done, 1 a code is unknown, 2 the command line is wrong.
`

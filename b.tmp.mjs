import { build } from 'esbuild'
await build({ entryPoints:['src/index.ts'], bundle:true, format:'esm', platform:'node', outfile:'.tmp/dev.mjs' })

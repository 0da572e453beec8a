import { codePages } from '../.vitepress/samples/code-page.ts'

export default { paths: () => codePages('en') }

/**
 * The theme: VitePress's own without its fonts, in our colours, with what the pages use.
 */
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import CodeDetails from './codes/CodeDetails.vue'
import CodeLookup from './codes/CodeLookup.vue'
import EditionTable from './codes/EditionTable.vue'
import HomeHero from './home/HomeHero.vue'
import HomeLinks from './home/HomeLinks.vue'
import './styles/base.css'
import './styles/samples.css'
import './styles/codes.css'
import './styles/home.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('CodeDetails', CodeDetails)
    app.component('CodeLookup', CodeLookup)
    app.component('EditionTable', EditionTable)
    app.component('HomeHero', HomeHero)
    app.component('HomeLinks', HomeLinks)
    // It brings an editor and ESLint: only its page loads it.
    app.component('Playground', defineAsyncComponent(() => import('./playground/Playground.vue')))
  },
} satisfies Theme

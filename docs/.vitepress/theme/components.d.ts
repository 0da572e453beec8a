/** Vite compiles these; TypeScript only has to know that they are components. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}

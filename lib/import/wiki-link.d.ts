// the package names a declaration file that it does not ship
declare module '@flowershow/remark-wiki-link' {
  import type { Plugin } from 'unified'

  /** reads `[[target|alias]]` as nodes `wikiLink` and `![[target|alias]]` as nodes `embed` */
  const remarkWikiLink: Plugin<[{ aliasDivider?: string; urlResolver?: () => string }?]>
  export default remarkWikiLink
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt'
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    },
  ): Promise<Uint8Array>
}

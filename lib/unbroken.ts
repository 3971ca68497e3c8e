/**
 * The words of a command line that must not be broken where it wraps: a break after a hyphen would read as two words. A
 * very long word may break, or it would leave a narrow screen.
 * @returns the text in parts, in order, none of them empty
 */
export const unbroken = (text: string): readonly { readonly text: string; readonly whole: boolean }[] =>
  text
    .split(/(\S*-\S*)/)
    .map((part, i) => ({ text: part, whole: i % 2 === 1 && part.length <= 24 }))
    .filter((part) => part.text !== '')

export const dictionary = ''

export const { format: number } = new Intl.NumberFormat(document.documentElement.lang)

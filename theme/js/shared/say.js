// A sentence of the page with its gaps filled: say("{n} of {all}", { n: 3, all: 26 }).
export const say = (sentence, values) => sentence.replace(/\{(?<name>\w+)\}/gu, (_gap, name) => values[name])

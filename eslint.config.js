import js from "@eslint/js"
import globals from "globals"

// Beside ESLint's recommended rules, those that keep a script small, without global names and without surprises.
const strict = {
  complexity: ["error", 10],
  eqeqeq: "error",
  "max-depth": ["error", 3],
  "max-lines": ["error", 300],
  "max-params": ["error", 4],
  "no-console": "error",
  "no-else-return": "error",
  "no-implicit-globals": "error",
  "no-multi-assign": "error",
  "no-nested-ternary": "error",
  "no-return-assign": "error",
  "no-shadow": "error",
  "no-undef": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "no-useless-rename": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-arrow-callback": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  "require-unicode-regexp": "error",
}

export default [
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { ...js.configs.recommended, files: ["theme/**/*.js", "site_tests/**/*.mjs", "*.config.js"] },
  { files: ["theme/**/*.js"], languageOptions: { globals: globals.browser }, rules: strict },
  { files: ["theme/js/search.js", "theme/js/search-worker.js"], languageOptions: { globals: globals.worker } },
  { files: ["site_tests/**/*.mjs"], languageOptions: { globals: globals.node }, rules: strict },
]

// The standard rules; each that is off or other has its reason.
export default {
  extends: "stylelint-config-standard",
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    "declaration-no-important": true,
    "max-nesting-depth": 2,
    // Material's names beside ours.
    "selector-id-pattern": null,
    // Rules stand by what they are about; what must win says so by its layer or its selector.
    "no-descending-specificity": null,
    "selector-class-pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z]+)?(--[a-z]+)?$",
    "custom-property-pattern": "^[a-z][a-z0-9]*(--?[a-z0-9]+)*$",
    // Related rules stand together without empty lines.
    "rule-empty-line-before": null,
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
  },
}

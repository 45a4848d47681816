"""From the text of a plan to a first draft of its three files: mechanical, and every doubt is written beside it."""

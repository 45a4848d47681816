"""The rules that the data keep: one rule, one file; each yields problems."""

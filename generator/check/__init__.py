"""The rules that the data keep: one rule, one file, its messages beside it; each yields problems."""

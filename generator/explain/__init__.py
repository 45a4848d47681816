"""What each code of a problem means: why the rule is there, and an example that breaks it."""

"""The official text of a plan, held against the words of its passages."""

"""Words: Vietnamese text, dates and numbers as each language writes them, the words of the interface."""

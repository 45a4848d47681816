"""The one way in which the YAML of data/ is written: the order of fields, the wrapping of words, composed letters."""

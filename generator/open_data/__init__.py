"""Open data, version 1: models of every table, from which come items, JSON, CSV and schemas."""

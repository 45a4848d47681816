"""The records of the data: the only schema, frozen, with every rule that one record can know of itself."""

"""What a change of the data changes, for those who review it: every statement old and new, addresses, problems."""

"""What is wrong with the data, where, and how it is told to people."""

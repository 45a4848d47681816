"""Words that would do harm if anything took them for more than words, by what they would be taken for."""

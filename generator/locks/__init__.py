"""What was accepted once and is held to: published addresses, and the words that translations were made from."""

"""What official words say: which bodies they name, which time they give, which legal acts they cite."""

"""What holds of every page: each rule gives what breaks it in one visit, and nothing when it is kept."""

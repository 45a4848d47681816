"""The built site, read as a browser reads it: every rule that it breaks is a finding, and one keeps it in."""

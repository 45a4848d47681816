"""Where the site goes: a folder that a build wrote is replaced whole or not at all, and no other folder is touched."""

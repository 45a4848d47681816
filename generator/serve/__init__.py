"""The site on this machine while it is being worked on: each file is made when it is asked for."""

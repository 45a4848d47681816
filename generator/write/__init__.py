"""Views to files: pages, search index, open data, and the guard that reads every page before it goes out."""

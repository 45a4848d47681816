"""Views to files: pages, search index and open data."""

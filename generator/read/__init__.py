"""Read data/: files to nodes with positions, nodes to records, records to one catalog."""

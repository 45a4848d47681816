"""What pages, tables and exports show: values only, worked out from the catalog."""

"""MkDocs and Material: the frame of every page, and the security policy that it carries."""

"""Questions in plain English: read against templates, answered from claims with their evidence."""

"""Claims as RDF: the vocabulary, the ontology, quads, rows and their validation."""

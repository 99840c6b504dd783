"""The store: a folder with checkpoints, its one writer, and readers that never wait."""

"""Touchline."""

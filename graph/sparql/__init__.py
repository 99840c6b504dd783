"""Queries: named ones with parameters, one's own, and the formats of their answers."""

from .named import NamedQuery, Parameter, load_queries, named_query
from .results import Result
from .running import run_named, run_query, run_text, unknown_terms

__all__ = [
    "NamedQuery",
    "Parameter",
    "Result",
    "load_queries",
    "named_query",
    "run_named",
    "run_query",
    "run_text",
    "unknown_terms",
]

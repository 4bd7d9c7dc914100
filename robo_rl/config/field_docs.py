"""What a dataclass says of its fields: the comment on the line of a field, or the string under it, read from source."""

from __future__ import annotations

import ast
import inspect
import io
import textwrap
import tokenize
from functools import cache
from typing import Any


def field_docs(cls: Any) -> dict[str, str]:
    """Field -> its unit and meaning, also of inherited fields; "" for a field that says nothing."""
    docs: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        if "__annotations__" in vars(base) and base.__module__ != "typing":
            docs |= _own_docs(base)
    return docs


@cache
def _own_docs(cls: type) -> dict[str, str]:
    try:
        source = textwrap.dedent(inspect.getsource(cls))
    except (OSError, TypeError):  # a class made at run time has no source
        return {}
    comments = _comments(source)
    body = ast.parse(source).body[0]
    statements = body.body if isinstance(body, ast.ClassDef) else []
    docs = {}
    for statement, below in zip(statements, [*statements[1:], None]):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            docs[statement.target.id] = comments.get(statement.end_lineno or 0) or _string(below)
    return docs


def _comments(source: str) -> dict[int, str]:
    """Line number -> text of the comment that ends it."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {token.start[0]: token.string.lstrip("# ") for token in tokens if token.type == tokenize.COMMENT}


def _string(statement: ast.stmt | None) -> str:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        text = statement.value.value
        return " ".join(text.split()) if isinstance(text, str) else ""
    return ""

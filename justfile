# The verbs of this house; each is one line of a script that also works without just.

setup:
    scripts/setup requirements-dev.lock

check:
    .venv/bin/ruff check .
    .venv/bin/mypy
    .venv/bin/lint-imports

test *arguments:
    scripts/test {{arguments}}

demo *arguments:
    scripts/demo {{arguments}}

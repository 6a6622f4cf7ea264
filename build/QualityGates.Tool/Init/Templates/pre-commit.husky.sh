#!/bin/sh
case "${HUSKY:-}" in 0 | false) exit 0 ;; esac
# The guard: a fresh work tree has no .husky/_ until its first restore.
[ -f "$(dirname "$0")/_/husky.sh" ] && . "$(dirname "$0")/_/husky.sh"
dotnet husky run --group pre-commit

#!/bin/sh
# A purge takes the machine's settings with it. What people did stays in their own folders: it is
# theirs, and may hold records that no service has received yet.
set -e
if [ "$$1" = purge ]; then
    rm -f /etc/$name/policy.json.dpkg-*
    rmdir --ignore-fail-on-non-empty /etc/$name 2>/dev/null || true
fi
exit 0

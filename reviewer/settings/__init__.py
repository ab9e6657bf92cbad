"""Settings: one table of what there is, the layers that say a value, and what counts.

Policy, command line, environment, user, machine, default: the first that says anything counts, and
nothing beside this room reads a variable of Reviewer's own. It is imported before all others, so
what only the desk or the service asks is imported from `desk` and `serving`.
"""

from reviewer.settings.declared import DEFAULT_PORT, DEFAULT_SERVER
from reviewer.settings.folders import (
    demo_folder,
    profile_folder,
    profiles_folder,
    readable,
    server_address,
    service_folder,
    user_folder,
)

__all__ = [
    "DEFAULT_PORT",
    "DEFAULT_SERVER",
    "demo_folder",
    "profile_folder",
    "profiles_folder",
    "readable",
    "server_address",
    "service_folder",
    "user_folder",
]

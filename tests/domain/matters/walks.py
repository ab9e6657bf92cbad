"""Walks through every course: who does what, and the state that follows.

A line is a walk of one matter about Ina; "mo:sign=signed" says that Mo signs, after which it is
signed. Every act of every course is in one of them.
"""

from collections.abc import Mapping
from typing import Any

# Values of acts beside those that fit anyway.
OWN: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "reply": {"time_out": {"side": "intern"}},
    "appeal": {"appeal": {"whose": "max"}},
}

WALKS: Mapping[str, tuple[str, ...]] = {
    "plan": (
        "ina:write=draft ina:rewrite=draft mo:sign_as_mentor=mentor_signed "
        "ina:sign_as_intern=intern_signed ina:revise=revised mo:revise=revised "
        "mo:sign_as_mentor=mentor_signed ina:sign_as_intern=intern_signed lea:extend=revised "
        "max:sign_as_mentor=mentor_signed mo:revise=revised max:sign_as_mentor=mentor_signed "
        "ina:sign_as_intern=intern_signed mo:close=closed",
    ),
    "milestone": (
        "mo:set=planned ina:move=planned ina:explain=planned ina:meet=met",
        "ina:set=planned mo:miss=missed mo:resume=planned mo:waive=waived mo:resume=planned",
    ),
    "publication": (
        "ina:set=idea ina:weigh=idea ina:write=draft mo:clear=cleared ina:submit=submitted "
        "ina:decline=declined ina:write=draft lea:clear=cleared ina:submit=submitted "
        "ina:accept=accepted ina:publish=published lea:hand_over=published mo:report=published",
        "ina:set=idea mo:decline=declined",
    ),
    "production": (
        "ina:set=prototype ina:prove=offline_proof ina:shadow=shadow lea:pilot=pilot "
        "mo:go_live=live ina:weigh=live mo:hand_over=live mo:report=live mo:retire=retired",
        "mo:set=prototype mo:stop=stopped",
    ),
    "skill": (
        "ina:set=set ina:weigh=set ina:practise=practised ina:practise=practised mo:show=shown "
        "mo:hand_over=shown mo:report=shown",
        "ina:set=set ina:drop=dropped",
    ),
    "reply": (
        "mo:ask=open ina:see=seen ina:act=acted ina:dispute=disputed mo:answer=seen "
        "ina:act=acted mo:close=closed",
        "mo:ask=open 200 mo:time_out=timed_out ina:resume=seen ina:dispute=disputed "
        "mo:close=closed",
    ),
    "synthesis": ("ina:write=kept ina:rewrite=kept ina:withdraw=withdrawn",),
    "remark": ("ina:say=said",),
    "pattern": ("mo:write=open mo:rewrite=open lea:withdraw=withdrawn",),
    "appeal": (
        "ina:appeal=raised lea:hear=heard lea:uphold=upheld",
        "ina:appeal=raised mo:hear=heard lea:dismiss=dismissed",
        "ina:appeal=raised ina:withdraw=withdrawn",
    ),
    "teaching_case": (
        "ina:propose=proposed sam:check=checked sam:rewrite=proposed mo:check=checked "
        "sam:publish=library lea:withdraw=withdrawn",
    ),
    "gold": (
        "sam:propose=proposed mo:label=proposed mo:label=proposed max:label=labelled "
        "mo:settle=gold lea:drop=dropped",
    ),
    "sitting": (
        "ina:begin=begun ina:answer=begun ina:finish=finished",
        "ina:begin=begun ina:leave=left",
    ),
    "grading": ("ina:add=learning ina:grade=learning ina:set_aside=set_aside ina:resume=learning",),
}

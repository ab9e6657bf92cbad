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
    "rating": {"rate": {"mentor": "max"}},
    "roster": {"change": {"seats": 2}},
}

WALKS: Mapping[str, tuple[str, ...]] = {
    "fairness_review": (
        "lea:compute=computed lea:read=read lea:act=action lea:act=action lea:close=closed",
        "lea:compute=computed lea:read=read lea:act=action lea:accept=accepted lea:close=closed",
        "lea:compute=computed lea:read=read lea:accept=accepted lea:close=closed",
    ),
    "fairness_choice": ("lea:choose=chosen lea:withdraw=withdrawn",),
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
        "ina:respond=acted mo:close=closed",
    ),
    "synthesis": ("ina:write=kept ina:rewrite=kept ina:withdraw=withdrawn",),
    "remark": ("ina:say=said",),
    "customer_review": (
        "lea:damage=damage",
        "lea:not_damage=not_damage",
        "lea:unclear=unclear",
    ),
    "pattern": ("mo:write=open mo:rewrite=open lea:withdraw=withdrawn",),
    "appeal": (
        "ina:appeal=raised lea:hear=heard lea:uphold=upheld",
        "ina:appeal=raised mo:hear=heard lea:dismiss=dismissed",
        "ina:appeal=raised ina:withdraw=withdrawn",
    ),
    "contest": (
        "ina:contest=contested lea:look=looked_at lea:uphold=upheld",
        "ina:contest=contested lea:look=looked_at lea:dismiss=dismissed",
        "ina:contest=contested ina:withdraw=withdrawn",
    ),
    "unhelped": ("ina:say=said ina:withdraw=withdrawn",),
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
        "mo:ask=asked ina:answer=begun ina:answer=begun ina:finish=finished",
        "ina:ask=asked ina:leave=left",
    ),
    "grading": ("ina:add=learning ina:grade=learning ina:set_aside=set_aside ina:resume=learning",),
    "meeting": (
        "ina:propose=proposed mo:agree=proposed max:agree=agreed mo:move=proposed "
        "mo:agree=proposed ina:settle=agreed mo:hold=held ina:note=held",
        "ina:propose=proposed max:cancel=cancelled",
    ),
    "roster": (
        "mo:offer=open mo:change=open ina:take=open ina:give_back=open mo:close=closed "
        "mo:reopen=open",
    ),
    "thread": (
        "ina:open=open eve:post=open mo:hide=open max:show=open mo:close=closed max:reopen=open",
    ),
    "case_thread": (
        "ina:open=open mo:post=open mo:hide=open max:show=open mo:close=closed max:reopen=open",
    ),
    "event": (
        "ina:announce=announced eve:come=announced eve:stay_away=announced mo:move=announced "
        "mo:hold=held",
        "ina:announce=announced ina:cancel=cancelled",
    ),
    "question": (
        "ina:ask=asked eve:vote=asked sam:pick=picked ina:vote=picked mo:answer=answered",
        "ina:ask=asked sam:hide=hidden sam:show=asked",
    ),
    "rating": ("ina:rate=given ina:change=given ina:withdraw=withdrawn",),
    "contact": ("ina:note=noted ina:withdraw=withdrawn",),
    "institution": ("sam:list=listed mo:change=listed lea:leave=left lea:return=listed",),
    "programme": (
        "sam:propose=proposed mo:approve=proposed max:approve=running lea:change=proposed "
        "max:approve=proposed mo:change=proposed mo:approve=proposed max:approve=running "
        "mo:end=ended",
    ),
    "engagement": (
        "lea:plan=planned ina:accept=active lea:share=active lea:extend=active ina:end=ended",
        "lea:plan=planned ina:withdraw=withdrawn",
    ),
    "application": (
        "ina:submit=submitted lea:take_up=read lea:invite=invited ina:withdraw=withdrawn",
        "ina:submit=submitted lea:take_up=read lea:decline=declined",
    ),
    "review": (
        "sam:write=written mo:agree=written sam:rewrite=written max:agree=written mo:agree=agreed",
    ),
    "trajectory": ("ina:tell=told ina:move=told ina:withdraw=withdrawn ina:resume=told",),
    "certificate": (
        "ina:ask=asked mo:sign_as_mentor=mentor_signed mo:restate=asked "
        "mo:sign_as_mentor=mentor_signed lea:sign_as_lead=lead_signed lea:issue=issued",
        "mo:ask=asked lea:decline=declined mo:restate=asked",
    ),
    "note": ("ina:write=kept ina:rewrite=kept ina:put_away=put_away ina:take_out=kept",),
    "gap": (
        "sam:register=open mo:forecast=open lea:hand_over=open sam:take_up=taken_up "
        "mo:close=closed sam:reopen=open lea:drop=dropped",
    ),
    "proposal": (
        "ina:propose=proposed eve:vote=proposed sam:minute=proposed lea:accept=accepted",
        "ina:propose=proposed lea:decline=declined",
    ),
    "project": (
        "sam:begin=gap sam:propose=proposed sam:match=matched mo:unmatch=proposed "
        "sam:match=matched mo:start=active max:stage=active mo:deliver=delivered lea:seed=seeded",
        "sam:begin=gap lea:end=ended",
    ),
    "release": (
        "ina:ask=asked mo:consent=asked ina:check=asked max:consent=asked mo:consent=cleared "
        "mo:release=released",
        "ina:ask=asked max:refuse=refused",
    ),
    "study": ("lea:tell=told lea:withdraw=withdrawn",),
    "value": ("sam:enter=entered lea:withdraw=withdrawn",),
}

# Who may not, of those who could be thought to: Ina learns, Mo is her mentor, Lea leads, Sam works
# here, Eve is another intern. Mo and Max are those whom the matter names where an act asks for it.
FORBIDDEN: Mapping[str, str] = {
    "customer_review.damage": "ina mo sam",
    "plan.write": "sam lea eve",
    "plan.sign_as_mentor": "ina eve sam lea",
    "plan.sign_as_intern": "mo max lea sam eve",
    "plan.close": "ina sam",
    "milestone.waive": "ina lea sam",
    "milestone.meet": "lea sam eve",
    "publication.clear": "ina sam eve",
    "publication.weigh": "mo lea",
    "production.retire": "ina sam",
    "production.go_live": "sam eve",
    "skill.show": "ina lea sam",
    "reply.ask": "ina sam lea",
    "reply.act": "mo lea sam",
    "reply.close": "ina lea sam",
    "synthesis.write": "mo lea sam eve",
    "pattern.write": "ina eve",
    "appeal.appeal": "mo lea eve",
    "appeal.uphold": "ina sam eve",
    "appeal.withdraw": "mo lea",
    "contest.contest": "mo lea eve",
    "contest.look": "ina mo sam eve",
    "contest.uphold": "ina mo sam eve",
    "contest.withdraw": "mo lea",
    "unhelped.withdraw": "mo lea",
    "teaching_case.check": "ina eve",
    "teaching_case.publish": "ina eve",
    "gold.propose": "ina eve",
    "gold.label": "ina eve sam lea",
    "gold.settle": "ina eve sam",
    "sitting.ask": "eve sam",
    "sitting.begin": "mo lea eve",
    "sitting.answer": "mo lea eve",
    "grading.add": "mo lea eve",
    "grading.grade": "mo lea eve",
    "meeting.agree": "eve sam",
    "meeting.cancel": "eve sam",
    "roster.offer": "ina eve",
    "roster.change": "eve mo lea",
    "thread.hide": "eve lea sam",
    "case_thread.open": "eve lea sam",
    "case_thread.hide": "eve lea sam",
    "event.cancel": "eve lea sam",
    "question.hide": "ina eve",
    "question.answer": "ina eve",
    "rating.change": "mo lea",
    "contact.note": "mo lea eve",
    "institution.list": "ina eve",
    "institution.leave": "ina mo sam",
    "programme.propose": "ina eve",
    "programme.approve": "sam lea ina",
    "programme.end": "sam lea ina",
    "engagement.plan": "ina eve",
    "engagement.accept": "lea mo sam",
    "engagement.extend": "ina mo sam",
    "application.submit": "mo lea eve",
    "application.invite": "ina mo sam",
    "application.decline": "ina mo sam",
    "review.write": "ina eve",
    "review.agree": "sam lea ina",
    "trajectory.tell": "mo lea sam eve",
    "trajectory.move": "mo lea sam eve",
    "trajectory.withdraw": "mo lea sam eve",
    "certificate.sign_as_mentor": "ina sam lea eve",
    "certificate.sign_as_lead": "ina mo sam eve",
    "certificate.issue": "ina mo sam eve",
    "note.write": "mo lea sam eve",
    "fairness_review.compute": "ina mo sam eve",
    "fairness_review.read": "ina mo sam eve",
    "fairness_review.act": "ina mo sam eve",
    "fairness_review.accept": "ina mo sam eve",
    "fairness_review.close": "ina mo sam eve",
    "fairness_choice.choose": "ina mo sam eve",
    "gap.register": "ina eve",
    "gap.forecast": "sam lea max",
    "gap.close": "sam lea ina",
    "proposal.accept": "ina eve",
    "proposal.decline": "ina eve",
    "project.match": "ina eve",
    "project.stage": "sam lea eve",
    "project.seed": "ina mo sam",
    "release.consent": "sam lea ina",
    "release.refuse": "sam lea ina",
    "study.tell": "ina mo sam eve",
    "study.withdraw": "ina mo sam",
    "value.enter": "ina eve",
    "value.withdraw": "ina mo",
}

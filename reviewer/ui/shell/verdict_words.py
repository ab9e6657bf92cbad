"""What verdicts are called: as the name of one, and within a line."""

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr

VERDICT_TITLE = {
    #: the name of a verdict
    Verdict.REJECT: tr("Reject"),
    #: the name of a verdict
    Verdict.DEFER: tr("Defer"),
    #: the name of a verdict: to a physical test
    Verdict.TEST: tr("Test"),
    #: the name of a verdict
    Verdict.CERTIFY: tr("Certify"),
}
VERDICT_PLAIN = {
    #: the name of a verdict, within a line
    Verdict.REJECT: tr("reject"),
    #: the name of a verdict, within a line
    Verdict.DEFER: tr("defer"),
    #: the name of a verdict, within a line: to a physical test
    Verdict.TEST: tr("test"),
    #: the name of a verdict, within a line
    Verdict.CERTIFY: tr("certify"),
}

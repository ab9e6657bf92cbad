"""Ids are types of their own, so that an item is never passed where a record is meant."""

import secrets
import threading
import time
from typing import NewType

ProductId = NewType("ProductId", str)
ItemId = NewType("ItemId", str)
RecordId = NewType("RecordId", str)
DeviceId = NewType("DeviceId", str)
PersonId = NewType("PersonId", str)
CheckoutId = NewType("CheckoutId", str)
PictureHash = NewType("PictureHash", str)
PackCode = NewType("PackCode", str)
ReasonCode = NewType("ReasonCode", str)

# What stands between a device's own id and the sequence that its records begin with.
_FROM = "+"

_lock = threading.Lock()
_stamps = [0]


def successor(first: int) -> DeviceId:
    """A new device id, for records that go on in a journal from sequence `first`."""
    return DeviceId(f"{uuid7()}{_FROM}{first}")


def first_seq(device: str) -> int:
    """Sequence that the records of a device begin with: 1, or what its id says."""
    text = device.rpartition(_FROM)[2] if _FROM in device else ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(2**53)) else 1


def uuid7(unix_ms: int | None = None) -> str:
    """A new UUID version 7 (RFC 9562, method 1: 12-bit counter), lower-case with hyphens.

    Ids of one process rise strictly, also when the clock steps back. They are keys only:
    never an order between devices and never trusted time.
    """
    now = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    with _lock:
        stamp = max(now << 12, _stamps[0] + 1)
        _stamps[0] = stamp
    value = (stamp >> 12 & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76 | (stamp & 0xFFF) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

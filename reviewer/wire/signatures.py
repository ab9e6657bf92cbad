"""Whether something was signed with a named Ed25519 key (RFC 8032)."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from reviewer.domain.record import Record
from reviewer.domain.signed_root import SignedRoot


def is_signature(signature_hex: str, message: bytes, key_hex: str) -> bool:
    """Whether the signature of the message was made with this key; False for what is no key."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_hex))
        key.verify(bytes.fromhex(signature_hex), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_signed_hash(signature_hex: str, hash_hex: str, key_hex: str) -> bool:
    """The same of a hash; False for what is no hexadecimal."""
    try:
        message = bytes.fromhex(hash_hex)
    except ValueError:
        return False
    return is_signature(signature_hex, message, key_hex)


def is_signed_record(record: Record, key_hex: str) -> bool:
    """Whether the record's signature was made with this key."""
    return is_signed_hash(record.signature, record.hash, key_hex)


def is_signed_root(root: SignedRoot) -> bool:
    """Whether the signature is of the key that the root names."""
    return is_signature(root.signature, root.statement(), root.key)

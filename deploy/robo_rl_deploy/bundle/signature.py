"""Who vouches for a bundle: the member `signature.json`, an ed25519 signature over the bundle's digest.

The digest covers every member but this one, so signing changes no digest, and signing again replaces the signature.
Key and signature are made and checked in `keys.py`; here is only how they are written down.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from robo_rl_deploy.bundle import canonical
from robo_rl_deploy.errors import UserError

MEMBER = "signature.json"
_PURPOSE = b"robo_rl bundle signature 1\n"  # a signature made for anything else is none for a bundle
_KEY, _SIGNATURE = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{128}")


@dataclass(frozen=True)
class Signature:
    """Content of `signature.json`."""

    digest: str  # hex, of the bundle that was signed
    public_key: str  # hex, 32 bytes
    signature: str  # hex, 64 bytes, over `signed_bytes(digest)`
    algorithm: str = "ed25519"


def signed_bytes(digest: str) -> bytes:
    """What is signed for a bundle of this digest (hex)."""
    return _PURPOSE + bytes.fromhex(digest)


def parse_signature(data: bytes, digest: str) -> Signature:
    """The signature in `data`, its form checked. Raises `UserError`, also where it is of another bundle."""
    found = canonical.decode(Signature, canonical.loads(data, MEMBER), MEMBER)
    if found.algorithm != "ed25519":
        raise UserError(f'{MEMBER}: unknown algorithm "{found.algorithm}"; expected ed25519')
    if not _KEY.fullmatch(found.public_key) or not _SIGNATURE.fullmatch(found.signature):
        raise UserError(f"{MEMBER}: key or signature is damaged; sign the bundle again")
    if found.digest != digest:
        raise UserError(f"{MEMBER} belongs to bundle {found.digest[:12]}, this one is {digest[:12]}; sign it again")
    return found


def is_public_key(text: str) -> bool:
    """Whether `text` is an ed25519 public key in hex."""
    return _KEY.fullmatch(text) is not None

"""Private keys in files of their own, signatures made with them, and the check of one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl_deploy.bundle.signature import Signature, signed_bytes
from robo_rl_deploy.errors import UserError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_LARGEST_KEY = 1 << 14  # bytes of a key's file


def create_key(path: Path, passphrase: bytes | None = None) -> str:
    """Write a new private key, readable by its owner only, and return its public key (hex).

    Encrypted where there is a passphrase. Raises `UserError`; an older key is never overwritten.
    """
    _, ed25519, serialization = _cryptography()
    key = ed25519.Ed25519PrivateKey.generate()
    locked = serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Private from the first byte on, and never through a link or onto another key.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UserError(f"{path} exists; sign with it, or give another --key") from None
    except OSError as error:
        raise UserError(f"cannot write key {path}: {error.strerror}") from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            path.unlink()
        raise UserError(f"cannot write key {path}: {error.strerror}") from error
    return public_key(key)


def needs_passphrase(path: Path) -> bool:
    """Whether the key in that file is encrypted. Raises `UserError`."""
    return b"ENCRYPTED PRIVATE KEY" in _read(path)


def load_key(path: Path, passphrase: bytes | None = None) -> Ed25519PrivateKey:
    """Raises `UserError` for a file that is no such key, that others can read, or another passphrase."""
    exceptions, ed25519, serialization = _cryptography()
    data = _read(path)
    if os.name == "posix" and path.stat().st_mode & 0o077:
        raise UserError(f"{path} can be read by others; chmod 600 {path}, or make a new key")
    try:
        key = serialization.load_pem_private_key(data, passphrase)
    except (ValueError, TypeError, exceptions.UnsupportedAlgorithm) as error:
        raise UserError(
            f"{path}: no private key, or not this passphrase ({' '.join(str(error).split())[:80]})"
        ) from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise UserError(f"{path} is no ed25519 key; robo-rl deploy keygen makes one")
    return key


def public_key(key: Ed25519PrivateKey) -> str:
    """The public half, hex."""
    return key.public_key().public_bytes_raw().hex()


def sign(digest: str, key: Ed25519PrivateKey) -> Signature:
    """Vouch for the bundle of this digest (hex)."""
    return Signature(digest, public_key(key), key.sign(signed_bytes(digest)).hex())


def is_valid(signature: Signature) -> bool:
    """Whether the signature was made with the key it names, over the digest it names."""
    exceptions, ed25519, _ = _cryptography()
    try:
        key = ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature.public_key))
        key.verify(bytes.fromhex(signature.signature), signed_bytes(signature.digest))
    except (exceptions.InvalidSignature, ValueError):
        return False
    return True


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_KEY)
    except OSError as error:
        raise UserError(f"cannot read key {path}: {error.strerror}; robo-rl deploy keygen makes one") from error


def _cryptography() -> tuple[Any, Any, Any]:
    """Its modules exceptions, ed25519 and serialization. Raises `UserError` where it is missing."""
    try:
        from cryptography import exceptions
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise UserError("signatures need the package cryptography: pip install 'robo-rl[sign]'") from error
    return exceptions, ed25519, serialization

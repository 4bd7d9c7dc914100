"""Whose bundles may move a robot here: a file of public keys, one a line.

    trusted 8e5b...64 hex digits... alice
    revoked 03aa...64 hex digits... lost laptop

Where it is: an argument, else $ROBO_RL_TRUST, else the user's configuration folder.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from robo_rl_deploy.atomic import write_atomically
from robo_rl_deploy.bundle.keys import is_valid
from robo_rl_deploy.bundle.signature import Signature, is_public_key
from robo_rl_deploy.errors import UserError

VARIABLE = "ROBO_RL_TRUST"
STATES = ("trusted", "revoked")
_LARGEST = 1 << 20  # bytes


@dataclass(frozen=True)
class Entry:
    """One line."""

    state: str  # one of STATES
    key: str  # public key, hex
    name: str  # whose it is; for people


@dataclass(frozen=True)
class Trust:
    """The file as it was read."""

    path: Path
    entries: tuple[Entry, ...] = ()

    def find(self, key: str) -> Entry | None:
        """The line of that public key."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def check(self, signature: Signature | None) -> Entry:
        """The trusted line of the key that signed. Raises `UserError`: no, wrong, unknown or revoked signature."""
        if signature is None:
            raise UserError(
                "this bundle is unsigned and runs in the twin only; vouch for it: robo-rl deploy sign BUNDLE "
                "(the first time, for a key of yours: robo-rl deploy keygen --trust)"
            )
        if not is_valid(signature):
            raise UserError("the signature is forged or damaged; get the bundle again from whoever made it")
        entry = self.find(signature.public_key)
        if entry is None:
            raise UserError(
                f"signed by a key that {self.path} does not know; if you know whose it is: "
                f"robo-rl deploy trust {signature.public_key} --name NAME"
            )
        if entry.state != "trusted":
            raise UserError(f'signed by a key of "{entry.name}" that was revoked; sign it with another one')
        return entry


def trust_path(given: str | Path | None = None) -> Path:
    """Where the file is, whether it exists or not."""
    return Path(given or os.environ.get(VARIABLE) or config_folder() / "trusted_keys")


def config_folder() -> Path:
    """The user's own: $XDG_CONFIG_HOME/robo_rl, by default ~/.config/robo_rl."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "robo_rl"


def read_trust(path: Path) -> Trust:
    """Nobody is trusted where there is no file. Raises `UserError` for one that is damaged or that others may write."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return Trust(path)
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from error
    _check_owner(path, status)
    _check_owner(path.parent, path.parent.stat())
    if len(data) > _LARGEST:
        raise UserError(f"{path}: larger than {_LARGEST} bytes; keep only the keys you need")
    lines = data.decode("utf-8", errors="replace").splitlines()
    entries = [_entry(line, f"{path}:{n}") for n, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]
    if twice := [key for key, count in Counter(entry.key for entry in entries).items() if count > 1]:
        raise UserError(f"{path}: key {twice[0][:12]} is there twice; keep one of its lines")
    return Trust(path, tuple(entries))


def add_key(trust: Trust, key: str, name: str) -> Trust:
    """Trust `key` from now on. Raises `UserError` for what is no key, and for one that was revoked."""
    if not is_public_key(key):
        raise UserError(f'"{key[:80]}" is no public key; 64 hex digits, as robo-rl deploy keygen prints them')
    entry = trust.find(key)
    if entry is not None and entry.state == "revoked":
        raise UserError(f"key {key[:12]} was revoked; make a new one, or delete its line in {trust.path}")
    return _write(trust, key, Entry("trusted", key, _name(name)))


def revoke_key(trust: Trust, key_or_name: str) -> Trust:
    """Never again trust that key (hex, or the name it goes by). Raises `UserError` where the name is not known."""
    named = [entry.key for entry in trust.entries if entry.name == key_or_name and entry.state == "trusted"]
    key = named[0] if len(named) == 1 else key_or_name
    if not is_public_key(key):
        reason = f"{len(named)} keys go by" if named else "no trusted key goes by"
        raise UserError(f'{reason} the name "{key_or_name[:80]}" in {trust.path}; give the key itself')
    entry = trust.find(key)
    return _write(trust, key, Entry("revoked", key, entry.name if entry else "unknown"))


def _write(trust: Trust, key: str, entry: Entry) -> Trust:
    """With `entry` in place of the line of that key."""
    entries = (*(other for other in trust.entries if other.key != key), entry)
    text = "".join(f"{line.state} {line.key} {line.name}\n" for line in entries)
    write_atomically(trust.path, text.encode(), "keys")
    return Trust(trust.path, entries)


def _check_owner(path: Path, status: os.stat_result) -> None:
    """Whoever may write the file, or replace it in its folder, says who may move the robot."""
    others = status.st_mode & 0o022 and not status.st_mode & stat.S_ISVTX
    if os.name == "posix" and (others or status.st_uid not in (0, os.geteuid())):
        raise UserError(f"{path}: others may change whom you trust; it must be yours or root's, and: chmod go-w {path}")


def _entry(line: str, where: str) -> Entry:
    state, _, rest = line.strip().partition(" ")
    key, _, name = rest.strip().partition(" ")
    if state not in STATES or not is_public_key(key):
        raise UserError(f"{where}: expected {' or '.join(STATES)}, a public key of 64 hex digits and a name")
    return Entry(state, key, _name(name))


def _name(name: str) -> str:
    """As one printable line."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())[:80] or "unnamed"

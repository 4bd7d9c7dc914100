"""The commands of who vouches for a bundle: `keygen`, `sign`, `trust` and `revoke`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from robo_rl_deploy.errors import UserError


def add(commands: argparse._SubParsersAction[Any]) -> None:
    """Register them."""
    keygen = commands.add_parser("keygen", help="make a key to sign bundles with; prints its public half")
    keygen.set_defaults(command=_keygen)
    keygen.add_argument("--passphrase", action="store_true", help="ask for a passphrase that encrypts the key")
    keygen.add_argument("--trust", action="store_true", help="trust it on this machine at once")
    keygen.add_argument("--name", default="", help="whose it is, with --trust (default: me)")
    sign = commands.add_parser("sign", help="vouch for a bundle with a private key; its digest stays")
    sign.set_defaults(command=_sign)
    sign.add_argument("bundle", metavar="BUNDLE", help="a policy.rpb file; its golden vectors are run first")
    trust = commands.add_parser("trust", help="bundles signed by this key may drive a robot here; without a key: list")
    trust.set_defaults(command=_trust)
    trust.add_argument("key", nargs="?", metavar="PUBKEY", help="64 hex digits, as keygen prints them")
    trust.add_argument("--name", default="", help="whose it is")
    revoke = commands.add_parser("revoke", help="never again trust a key")
    revoke.set_defaults(command=_revoke)
    revoke.add_argument("key", metavar="PUBKEY|NAME", help="the key, or the name it was trusted by")
    for command in (keygen, sign):
        command.add_argument("--key", type=Path, metavar="FILE", help="the private key (default: the user's own)")
    for command in (keygen, trust, revoke):
        add_trust_file(command)


def add_trust_file(command: argparse.ArgumentParser) -> None:
    """The option that says where trusted keys are kept."""
    command.add_argument("--trust-file", metavar="FILE", help="trusted keys (default: $ROBO_RL_TRUST, the user's own)")


def _keygen(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import keys, trust

    path = _key_path(args.key)
    known = trust.read_trust(trust.trust_path(args.trust_file))  # before a key is written that could not be trusted
    public = keys.create_key(path, _new_passphrase() if args.passphrase else None)
    if args.trust:
        trust.add_key(known, public, args.name or "me")
    print(public)
    return 0


def _sign(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import keys, read_bundle
    from robo_rl_deploy.bundle.file import write_signature

    path = _key_path(args.key)
    passphrase = _ask(f"passphrase of {path}: ") if keys.needs_passphrase(path) else None
    key = keys.load_key(path, passphrase)
    bundle = read_bundle(args.bundle)
    write_signature(bundle.path, keys.sign(bundle.digest, key))
    print(f"{bundle.path}: bundle {bundle.digest[:12]} signed by {keys.public_key(key)}")
    return 0


def _trust(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import trust

    known = trust.read_trust(trust.trust_path(args.trust_file))
    if args.key:
        known = trust.add_key(known, args.key, args.name)
    for entry in known.entries:
        print(f"{entry.state} {entry.key} {entry.name}")
    if not known.entries:
        print(f"no key is trusted: there is no {known.path}")
    return 0


def _revoke(args: argparse.Namespace) -> int:
    from robo_rl_deploy.bundle import trust

    known = trust.revoke_key(trust.read_trust(trust.trust_path(args.trust_file)), args.key)
    entry = known.entries[-1]
    print(f"{entry.state} {entry.key} {entry.name}")
    return 0


def _key_path(given: Path | None) -> Path:
    from robo_rl_deploy.bundle.trust import config_folder

    return given or config_folder() / "signing_key.pem"


def _new_passphrase() -> bytes:
    first = _ask("new passphrase: ")
    if not first or first != _ask("once more: "):
        raise UserError("the passphrases are empty or not the same; nothing was written")
    return first


def _ask(prompt: str) -> bytes:
    import getpass

    try:
        return getpass.getpass(prompt).encode()
    except EOFError:
        raise UserError("nobody typed a passphrase; run this in a terminal, or pipe it in") from None

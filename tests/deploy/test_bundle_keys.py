"""Who vouches for a bundle, and whom a machine believes."""

from __future__ import annotations

import argparse
import os
import stat
from pathlib import Path

import pytest
import tiny_bundle
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import keys, read_bundle
from robo_rl_deploy.bundle.file import write_signature
from robo_rl_deploy.bundle.signature import Signature
from robo_rl_deploy.bundle.trust import Trust, add_key, read_trust, revoke_key, trust_path
from robo_rl_deploy.commands.bound import bind_bundle
from robo_rl_deploy.commands.wires import WIRES
from robo_rl_deploy.errors import UserError
from tiny_robot import YAML


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without keys."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("ROBO_RL_TRUST", raising=False)
    return tmp_path / "config" / "robo_rl"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    return tiny_bundle.make(tmp_path / "policy.rpb").path


def test_a_key_is_its_owners_alone_and_never_overwritten(tmp_path: Path):
    path = tmp_path / "new" / "key.pem"
    public = keys.create_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys.public_key(keys.load_key(path)) == public
    with pytest.raises(UserError, match="exists"):
        keys.create_key(path)
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="exists"):
        keys.create_key(tmp_path / "link")
    path.chmod(0o640)
    with pytest.raises(UserError, match="chmod 600"):
        keys.load_key(path)


def test_a_passphrase_encrypts_the_key(tmp_path: Path):
    path = tmp_path / "key.pem"
    public = keys.create_key(path, b"correct horse")
    assert keys.needs_passphrase(path)
    assert keys.public_key(keys.load_key(path, b"correct horse")) == public
    for wrong in (None, b"", b"battery staple"):
        with pytest.raises(UserError, match="passphrase"):
            keys.load_key(path, wrong)


@pytest.mark.parametrize("content", [b"", b"\0\xff", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_is_one_line(tmp_path: Path, content: bytes):
    path = tmp_path / "key.pem"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(UserError, match="no private key") as error:
        keys.load_key(path)
    assert str(error.value).isprintable()
    with pytest.raises(UserError, match="cannot read key"):
        keys.load_key(tmp_path / "none.pem")


def test_signing_changes_neither_the_digest_nor_what_is_read(policy: Path, tmp_path: Path):
    before = read_bundle(policy)
    assert before.signature is None
    keys.create_key(tmp_path / "key.pem")
    signature = keys.sign(before.digest, keys.load_key(tmp_path / "key.pem"))
    write_signature(policy, signature)
    after = read_bundle(policy)
    assert (after.digest, after.manifest, after.signature) == (before.digest, before.manifest, signature)
    first = policy.read_bytes()
    write_signature(policy, signature)  # ed25519 is deterministic: signed twice is the same file
    assert policy.read_bytes() == first


def test_trust_is_by_key_and_ends_with_revocation(policy: Path, tmp_path: Path):
    trust = read_trust(tmp_path / "trusted_keys")
    with pytest.raises(UserError, match=r"unsigned and runs in the twin only.*keygen --trust"):
        read_bundle(policy, trust=trust)
    public = keys.create_key(tmp_path / "key.pem")
    write_signature(policy, keys.sign(read_bundle(policy).digest, keys.load_key(tmp_path / "key.pem")))
    with pytest.raises(UserError, match=f"deploy trust {public}"):
        read_bundle(policy, trust=trust)
    trust = add_key(trust, public, "alice")
    assert read_trust(trust.path) == trust
    assert read_bundle(policy, trust=trust).signature is not None
    trust = revoke_key(trust, "alice")
    assert read_trust(trust.path) == trust
    with pytest.raises(UserError, match='"alice" that was revoked'):
        read_bundle(policy, trust=trust)
    with pytest.raises(UserError, match="was revoked"):
        add_key(trust, public, "alice again")


def test_only_the_one_signature_of_these_bytes_is_valid(tmp_path: Path):
    keys.create_key(tmp_path / "key.pem")
    key = keys.load_key(tmp_path / "key.pem")
    good = keys.sign("00" * 32, key)
    assert keys.is_valid(good)
    for bit in range(512):
        raw = bytearray(bytes.fromhex(good.signature))
        raw[bit // 8] ^= 1 << bit % 8
        assert not keys.is_valid(Signature(good.digest, good.public_key, raw.hex()))
    assert not keys.is_valid(Signature("01" + "00" * 31, good.public_key, good.signature))
    assert not keys.is_valid(Signature(good.digest, "ff" * 32, good.signature))
    # The same digest signed as another kind of statement is no signature of a bundle.
    assert not keys.is_valid(Signature(good.digest, good.public_key, key.sign(bytes(32)).hex()))


def test_a_file_of_keys_that_others_may_write_is_refused(tmp_path: Path):
    trust = add_key(read_trust(tmp_path / "keys" / "trusted"), "ab" * 32, "a\nb")
    assert read_trust(trust.path).entries[0].name == "a b"
    trust.path.chmod(0o664)
    with pytest.raises(UserError, match="others may change"):
        read_trust(trust.path)
    trust.path.chmod(0o644)
    trust.path.parent.chmod(0o777)
    with pytest.raises(UserError, match="others may change"):
        read_trust(trust.path)


@pytest.mark.parametrize(
    "line", ["trusted", "trusted abc me", f"believed {'ab' * 32} me", "\xff", f"trusted {'AB' * 32} x"]
)
def test_a_damaged_file_of_keys_is_refused_with_its_line(tmp_path: Path, line: str):
    path = tmp_path / "trusted"
    path.write_text(f"# mine\n\n{line}\n", encoding="latin-1")
    with pytest.raises(UserError, match="trusted:3"):
        read_trust(path)
    path.write_text(f"trusted {'ab' * 32} a\nrevoked {'ab' * 32} b\n")
    with pytest.raises(UserError, match="twice"):
        read_trust(path)


def test_names_of_keys(tmp_path: Path):
    trust = Trust(tmp_path / "trusted")
    for i, name in enumerate(("bob", "bob", "carol")):
        trust = add_key(trust, f"{i:02x}" * 32, name)
    with pytest.raises(UserError, match=r"2 keys go by the name \"bob\""):
        revoke_key(trust, "bob")
    with pytest.raises(UserError, match="no trusted key"):
        revoke_key(trust, "dave")
    # A key may be refused before anybody trusted it.
    assert revoke_key(trust, "77" * 32).find("77" * 32).state == "revoked"
    for text in ("", "xyz", "AB" * 32, "ab" * 31):
        with pytest.raises(UserError, match="no public key"):
            add_key(trust, text, "x")


def test_where_the_keys_are(home: Path, monkeypatch: pytest.MonkeyPatch):
    assert trust_path() == home / "trusted_keys"
    monkeypatch.setenv("ROBO_RL_TRUST", "/etc/robot/keys")
    assert trust_path() == Path("/etc/robot/keys")
    assert trust_path("mine") == Path("mine")


def test_the_way_of_a_person(home: Path, policy: Path, capsys: pytest.CaptureFixture[str]):
    """run refuses; keygen --trust, sign; run goes on to bind; revoke; run refuses."""

    def said(*argv: str) -> tuple[int, str]:
        code = cli.main(list(argv))
        captured = capsys.readouterr()
        assert captured.err.count("\n") <= 1
        return code, captured.out + captured.err

    assert said("run", str(policy), "--wire", "dds")[1].startswith(f"error: {policy}: this bundle is unsigned")
    assert "no key is trusted" in said("trust")[1]
    code, public = said("keygen", "--trust", "--name", "me")
    assert code == 0
    assert sorted(os.listdir(home)) == ["signing_key.pem", "trusted_keys"]
    assert said("trust")[1] == f"trusted {public.strip()} me\n"
    assert said("sign", str(policy))[0] == 0
    assert "by me, trusted here" in said("verify", str(policy))[1]
    assert 'robot "cartpole" not found' in said("run", str(policy), "--wire", "dds")[1]  # past the signature
    assert f'"signed_by": "{public.strip()}"' in said("verify", str(policy), "--json")[1]
    assert said("revoke", "me")[0] == 0
    assert "was revoked" in said("run", str(policy), "--wire", "dds")[1]
    assert "was revoked" in said("verify", str(policy))[1]
    assert "exists" in said("keygen")[1]


def test_only_the_twin_runs_what_nobody_signed(home: Path, policy: Path, tmp_path: Path, capsys):
    robot = tmp_path / "cart.yaml"
    robot.write_text(YAML)
    for wire in WIRES:
        code = cli.main(["run", str(policy), "--robot", str(robot), "--wire", wire, "--seconds", "0.2"])
        is_refused = "unsigned" in capsys.readouterr().err
        assert is_refused == (wire != "twin")
        assert code == 2 or not is_refused
    args = argparse.Namespace(bundle=policy, robot=str(robot))  # as `twin` asks, whatever the wire
    assert bind_bundle(args, must_be_signed=False)[0].signature is None


def test_passphrases_are_asked_for(home: Path, policy: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    typed: list[str] = []
    monkeypatch.setattr("getpass.getpass", lambda prompt: typed.pop(0))
    typed[:] = ["one", "two"]
    assert cli.main(["keygen", "--passphrase"]) == 2
    assert "not the same" in capsys.readouterr().err
    typed[:] = ["one", "one"]
    assert cli.main(["keygen", "--passphrase"]) == 0
    typed[:] = ["two"]
    assert cli.main(["sign", str(policy)]) == 2
    typed[:] = ["one"]
    assert cli.main(["sign", str(policy)]) == 0
    assert read_bundle(policy).signature is not None


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.rpb")
    with pytest.raises(UserError, match="no file"):
        read_bundle(tmp_path / "pipe.rpb")


def test_without_the_package_the_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(__import__("sys").modules, "cryptography", None)
    with pytest.raises(UserError, match=r"robo-rl\[sign\]"):
        keys.create_key(tmp_path / "key.pem")

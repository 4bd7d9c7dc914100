"""A zip file with exactly one spelling: members stored, sorted by name, 1980 timestamps, no extra fields, no comments.

Any unzip program reads it. The reader here accepts only the one spelling: it writes what it read again and compares
every byte, so a flipped bit in a header that a tolerant reader would overlook is refused too. Written by hand because
the standard library's writer is free to change its header bytes between Python versions.
Layout: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end record).
"""

from __future__ import annotations

import re
import struct
import zlib

from robo_rl_deploy.errors import UserError

_LOCAL = struct.Struct("<4s5H3I2H")  # signature, version, flags, method, time, date, crc, 2 sizes, 2 lengths
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION_NEEDED = 10  # stored files
_VERSION_MADE_BY = (3 << 8) | 20  # Unix
_DATE = (0 << 9) | (1 << 5) | 1  # 1980-01-01
_MODE = 0o100644 << 16  # a regular file, rw-r--r--
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")

MAX_BYTES = 2**31 - 1
"""Largest archive; offsets beyond 4 GiB would need another zip format."""
MAX_MEMBERS = 4096
"""Most members; their headers must not fill the memory."""


def pack(members: dict[str, bytes]) -> bytes:
    """The archive of `members` (name -> content); equal members give equal bytes on every machine.

    Raises `UserError` for a name that is not plain ASCII without `..`, and above `MAX_BYTES`.
    """
    body, directory = bytearray(), bytearray()
    for name in sorted(members):
        if not _NAME.fullmatch(name):
            raise UserError(f'member name "{name}" is not allowed; use letters, digits, "_", "-", "." and "/"')
        content, raw_name = members[name], name.encode("ascii")
        if len(body) + len(content) > MAX_BYTES - 2**20:
            raise UserError(f"bundle would be larger than {MAX_BYTES // 2**20} MiB; store fewer or smaller members")
        common = (_VERSION_NEEDED, 0, 0, 0, _DATE, zlib.crc32(content), len(content), len(content), len(raw_name))
        directory += _CENTRAL.pack(_CENTRAL_MARK, _VERSION_MADE_BY, *common, 0, 0, 0, 0, _MODE, len(body)) + raw_name
        body += _LOCAL.pack(_LOCAL_MARK, *common, 0) + raw_name + content
    count = len(members)
    return bytes(body + directory + _END.pack(_END_MARK, 0, 0, count, count, len(directory), len(body), 0))


def unpack(data: bytes) -> dict[str, bytes]:
    """The members of an archive written by `pack`. Raises `UserError` that says what is damaged."""
    if data[:4] != _LOCAL_MARK:
        raise UserError("not a bundle (it does not start like a zip file)")
    members: dict[str, bytes] = {}
    position = 0
    while data[position : position + 4] == _LOCAL_MARK:
        name, content, position = _read_member(data, position)
        if name in members:
            raise UserError(f"damaged: member {name} is there twice")
        if len(members) >= MAX_MEMBERS:
            raise UserError(f"more than {MAX_MEMBERS} members; no bundle has so many")
        members[name] = content
    if data[position : position + 4] not in (_CENTRAL_MARK, _CENTRAL_MARK[: len(data) - position]):
        raise UserError(f"damaged: bytes after offset {position} are no zip directory")
    canonical = pack(members)
    if len(data) < len(canonical):
        raise UserError("truncated: the zip directory is cut off")
    if data != canonical:
        raise UserError("damaged: the zip headers were changed, or the file was written by another program")
    return members


def _read_member(data: bytes, position: int) -> tuple[str, bytes, int]:
    """(name, content, offset of what follows) of the member at `position`, its checksum verified."""
    if position + _LOCAL.size > len(data):
        raise UserError("truncated: the file ends inside a member header")
    *_, crc, size, _, name_length, extra_length = _LOCAL.unpack_from(data, position)
    start = position + _LOCAL.size + name_length + extra_length
    name = data[position + _LOCAL.size : position + _LOCAL.size + name_length].decode("ascii", errors="replace")
    if not _NAME.fullmatch(name):
        raise UserError(f"damaged: member name {name[:40]!r} is not allowed")
    if start + size > len(data):
        raise UserError(f"truncated or damaged: the file ends inside member {name}")
    content = data[start : start + size]
    if zlib.crc32(content) != crc:
        raise UserError(f"damaged: member {name} was changed")
    return name, content, start + size

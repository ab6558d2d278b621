"""The only door to LibreOffice, which turns files of older office programs into newer ones.

It runs without a window, in a profile of its own that is thrown away, with macros and links switched off, in a
process group that is killed as a whole when the time is up.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from domain.documents import Reason
from extractors.package import Unopened

_SAFETY = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("org.openoffice.Office.Calc/Content/Update", "Link", "2"),
)
_ITEM = '<item oor:path="/{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">'
    + "".join(_ITEM.format(*entry) for entry in _SAFETY)
    + "</oor:items>"
)
REMEDY = "install LibreOffice (Debian: libreoffice-writer-nogui)"
IMPRESS_REMEDY = "install LibreOffice Impress (Debian: libreoffice-impress-nogui)"
_DRAWN = frozenset({"ppt", "odp", "odg", "pub", "vsd"})
"""Kinds of file that only Impress and Draw, which come together, can open."""


def program() -> str:
    """Give the path of LibreOffice, or an empty string where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice") or ""


def has_impress() -> bool:
    """Say whether slides and drawings can be opened; where its parts cannot be told apart, that they can."""
    folder = Path(program()).resolve().parent
    return bool(program()) and ((folder / "libsdlo.so").exists() or not (folder / "libswlo.so").exists())


def convert(content: bytes, suffix: str, target: str, *, seconds: float) -> bytes:
    """Give the file turned into `target` (`docx`, `pdf`); raises `Unopened` where that fails or takes too long."""
    office = program()
    if not office:
        raise Unopened(Reason.UNSUPPORTED, f"files of this kind cannot be read here: {REMEDY}")
    if suffix in _DRAWN and not has_impress():
        raise Unopened(Reason.UNSUPPORTED, f"files of this kind cannot be read here: {IMPRESS_REMEDY}")
    with tempfile.TemporaryDirectory(prefix="calnet-office-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, f"file.{suffix}")
        source.write_bytes(content)
        profile = Path(folder, "profile", "user")
        profile.mkdir(parents=True)
        (profile / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        _run(office, source, target, Path(folder), seconds)
        made = Path(folder, "out", f"file.{target}")
        if not made.is_file():
            raise Unopened(Reason.DAMAGED, "LibreOffice could not open the file")
        return made.read_bytes()


def _run(office: str, source: Path, target: str, folder: Path, seconds: float) -> None:
    command = [
        office,
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--norestore",
        "--nologo",
        "--nolockcheck",
        "--nodefault",
        "--convert-to",
        target,
        "--outdir",
        str(folder / "out"),
        str(source),
    ]
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
    }
    process = subprocess.Popen(  # noqa: S603  the command is ours; the file's name is too
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise Unopened(Reason.TOOK_TOO_LONG, f"LibreOffice did not finish within {seconds:.0f} seconds") from None
    finally:
        # Its launcher leaves the real program behind when it dies alone: the whole group goes.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

"""A long run at 500 Hz with a fault every few seconds: nothing unsafe, and memory stays what it was."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.mark.slow
def test_a_long_run_with_faults_is_safe_and_needs_no_more_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("resident memory is read from Linux")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks" / "deploy"))
    import soak

    report = soak.soak(50_000, 1, tmp_path)
    assert report["ticks"] >= 50_000
    assert report["violations"] == 0
    assert report["kinds"] > 20
    assert abs(report["rss_bytes_per_1000_ticks"]) < 20_000  # 1 MB for the whole run would be 20 000

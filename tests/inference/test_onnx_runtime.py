"""The library that runs networks reports to nobody."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import reviewer

PACKAGE = Path(reviewer.__file__).parent


def test_it_begins_no_session_of_reports(tmp_path: Path) -> None:
    """Where it reports, it notes a session in the folder for passing files as it is loaded."""
    env = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    loading = [sys.executable, "-c", "import reviewer.inference.encoding"]
    env |= {"TMPDIR": str(tmp_path), "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    subprocess.run(loading, env=env, check=True)
    assert list(tmp_path.iterdir()) == []


def test_nobody_loads_it_another_way() -> None:
    loading = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Import) and "onnxruntime" in [each.name for each in node.names])
        or (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("onnxruntime"))
    }
    assert loading == {"inference/onnx_runtime.py"}

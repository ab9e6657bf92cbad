"""onnxruntime, as this program loads it: it reports to nobody.

The published builds send events about their use to their maker from the moment they are loaded,
unless the environment says otherwise by then; so everybody here imports it from this module.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as states

__all__ = ["onnxruntime", "states"]

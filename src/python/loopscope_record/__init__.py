"""Records a run of an asyncio program, as CPython runs it, in the text form of Loopscope's traces."""
from .program import Settings, run_program

__all__ = ["Settings", "run_program"]

"""An embedded Timeneye for demonstrations and tests; imports nothing of ours."""

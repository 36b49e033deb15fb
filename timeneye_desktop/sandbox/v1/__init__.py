"""The newer Timeneye over the same data (api-v1.md): other words, other addresses, limits that it tells."""

"""The mini timer: what runs, in as little room as one likes."""

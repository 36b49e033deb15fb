"""What is not on Timeneye yet, and what the person does about it."""

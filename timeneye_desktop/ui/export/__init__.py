"""What a person sees of an export: which days, which file, how far it is."""

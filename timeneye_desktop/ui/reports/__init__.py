"""Reports: the time of some days, drawn and added up."""

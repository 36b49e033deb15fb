"""About this program, and the licences of what it is made of."""

"""Every screen in every state: for people to leaf through, and for the stored pictures."""

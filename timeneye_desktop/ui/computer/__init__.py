"""The page that tells what the app can use of this computer."""

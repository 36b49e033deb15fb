"""What a window, the tray or the terminal client may ask for. No Qt."""

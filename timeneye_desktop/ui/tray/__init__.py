"""The icon in the tray, its menu and the small panel it opens."""

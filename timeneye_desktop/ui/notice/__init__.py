"""What the person hears of wherever they are, and the card it waits on where the desktop shows none."""

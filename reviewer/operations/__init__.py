"""What the app can do: a file per noun, one function per intention, run on the lane."""

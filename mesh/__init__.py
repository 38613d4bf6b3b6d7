"""What every process of Mentalia shares; it knows no service."""

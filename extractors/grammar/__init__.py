"""What is written, found once: dates, bodies, parties, persons, case numbers, districts."""

"""First run and signing in: from the first page to a person the app knows."""

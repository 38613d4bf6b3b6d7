"""The guided flow "split a task": hand-written steps and how they become a plan."""

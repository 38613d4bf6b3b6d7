"""What a message asks for: does it want a task split, and which one.

The reading is compositional: spelling is folded, then verbs with their objects are found
(mentions), then what governs each mention (frames), then one decision over all of them.
"""

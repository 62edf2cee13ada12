# Arranging fronts.

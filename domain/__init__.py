"""The nouns of calnet-intake: frozen dataclasses and enums, standard library only.

Every other package may import this one; it imports none of them.
"""

"""Who is meant."""


class References:
    def __init__(self, document, matcher):
        pass

    def mention_of(self, *a):
        return None

    def speaker_of(self, *a):
        return None

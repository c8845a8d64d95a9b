"""Orca loads this file by itself. Each thing that it would say becomes a line of a file."""
import os

from orca import settings, speech

SAID = os.environ["WEIGH_SAID"]


def write(text, *rest, **named):
    with open(SAID, "a", encoding="utf-8") as file:
        file.write(" ".join(str(text).split()) + "\n")


speech.init = lambda: None
speech._speak = write
speech.speakCharacter = write
speech.speakKeyEvent = lambda *ignored, **named: None
speech.sayAll = lambda utterances, progress: [write(context.utterance) for context, voice in utterances]
settings.sayAllOnLoad = False
write("Orca writes.")

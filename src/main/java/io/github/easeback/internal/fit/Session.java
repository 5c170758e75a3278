package io.github.easeback.internal.fit;

import io.github.easeback.internal.recording.SessionSummary;

/** A session of a part: its totals and its sport. */
record Session(SessionSummary summary, SportName sport) {}

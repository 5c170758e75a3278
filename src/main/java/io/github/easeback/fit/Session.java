package io.github.easeback.fit;

import io.github.easeback.activity.SessionSummary;

/** A session of a part: its totals and its sport. */
record Session(SessionSummary summary, SportName sport) {}

package io.github.easeback.internal.fit;

/** Takes the data messages of a part as they come. */
interface MessageVisitor {

    /**
     * Takes one message.
     *
     * @param definition how it is laid out
     * @param at the offset of its header; its data follow
     * @param time its time in FIT seconds, or {@link MessageClock#NONE}
     */
    void visit(Definition definition, int at, long time);
}

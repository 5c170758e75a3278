package io.github.easeback.internal.fit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How an integer stands in a file: its size, its sign, and the order of its bytes. */
enum RawNumber {
    UINT8,
    SINT8,
    UINT16_LITTLE,
    UINT16_BIG,
    UINT32_LITTLE,
    UINT32_BIG;

    private static final VarHandle SHORT_LE =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT_BE = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT_BE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /**
     * The kind of an integer.
     *
     * @throws IllegalArgumentException if no field that is used has such integers
     */
    static RawNumber of(int size, boolean isSigned, boolean isBigEndian) {
        if (size == Byte.BYTES) {
            return isSigned ? SINT8 : UINT8;
        }
        if (isSigned || (size != Short.BYTES && size != Integer.BYTES)) {
            throw new IllegalArgumentException("No field that is used has integers of " + size + " bytes with a sign");
        }
        if (size == Short.BYTES) {
            return isBigEndian ? UINT16_BIG : UINT16_LITTLE;
        }
        return isBigEndian ? UINT32_BIG : UINT32_LITTLE;
    }

    long read(byte[] bytes, int at) {
        return switch (this) {
            case UINT8 -> bytes[at] & 0xff;
            case SINT8 -> bytes[at];
            case UINT16_LITTLE -> uint16Little(bytes, at);
            case UINT16_BIG -> uint16Big(bytes, at);
            case UINT32_LITTLE -> uint32Little(bytes, at);
            case UINT32_BIG -> uint32Big(bytes, at);
        };
    }

    /**
     * Reads the same number of many messages: one short loop a kind, since this is done more often than anything else.
     *
     * @param bytes the file
     * @param messages where the messages begin
     * @param count how many of them there are
     * @param at where in each of them the number is
     * @param numbers takes the numbers
     */
    void read(byte[] bytes, int[] messages, int count, int at, long[] numbers) {
        switch (this) {
            case UINT8 -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = bytes[messages[i] + at] & 0xff;
                }
            }
            case SINT8 -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = bytes[messages[i] + at];
                }
            }
            case UINT16_LITTLE -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = uint16Little(bytes, messages[i] + at);
                }
            }
            case UINT16_BIG -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = uint16Big(bytes, messages[i] + at);
                }
            }
            case UINT32_LITTLE -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = uint32Little(bytes, messages[i] + at);
                }
            }
            case UINT32_BIG -> {
                for (int i = 0; i < count; i++) {
                    numbers[i] = uint32Big(bytes, messages[i] + at);
                }
            }
        }
    }

    private static int uint16Little(byte[] bytes, int at) {
        return (short) SHORT_LE.get(bytes, at) & 0xffff;
    }

    private static int uint16Big(byte[] bytes, int at) {
        return (short) SHORT_BE.get(bytes, at) & 0xffff;
    }

    private static long uint32Little(byte[] bytes, int at) {
        return (int) INT_LE.get(bytes, at) & 0xffff_ffffL;
    }

    private static long uint32Big(byte[] bytes, int at) {
        return (int) INT_BE.get(bytes, at) & 0xffff_ffffL;
    }
}

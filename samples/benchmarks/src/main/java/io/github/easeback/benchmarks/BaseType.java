package io.github.easeback.benchmarks;

/** The base types of FIT fields that watches write for runs (FIT protocol, "Base Types"). */
enum BaseType {
    ENUM(0x00, 1, 0xff),
    SINT8(0x01, 1, 0x7f),
    UINT8(0x02, 1, 0xff),
    STRING(0x07, 1, 0),
    BYTE(0x0d, 1, 0xff),
    UINT16(0x84, 2, 0xffff),
    SINT32(0x85, 4, 0x7fffffff),
    UINT32(0x86, 4, 0xffffffffL),
    FLOAT32(0x88, 4, 0xffffffffL),
    UINT32Z(0x8c, 4, 0);

    private final int code;
    private final int size;
    private final long invalid;

    BaseType(int code, int size, long invalid) {
        this.code = code;
        this.size = size;
        this.invalid = invalid;
    }

    int code() {
        return code;
    }

    int size() {
        return size;
    }

    /** What stands in a field that was not measured. */
    long invalid() {
        return invalid;
    }
}

package io.github.easeback.benchmarks;

import static io.github.easeback.benchmarks.BaseType.BYTE;
import static io.github.easeback.benchmarks.BaseType.ENUM;
import static io.github.easeback.benchmarks.BaseType.FLOAT32;
import static io.github.easeback.benchmarks.BaseType.SINT32;
import static io.github.easeback.benchmarks.BaseType.SINT8;
import static io.github.easeback.benchmarks.BaseType.STRING;
import static io.github.easeback.benchmarks.BaseType.UINT16;
import static io.github.easeback.benchmarks.BaseType.UINT32;
import static io.github.easeback.benchmarks.BaseType.UINT32Z;
import static io.github.easeback.benchmarks.BaseType.UINT8;

/**
 * The messages of a generated file. Message and field numbers are those of the FIT profile; some, as in real files, are in
 * no profile, and a reader has to step over them.
 */
final class Layouts {

    static final Layout FILE_ID = new Layout(0)
            .with(UINT32Z, 3)
            .with(UINT32, 4)
            .with(UINT16, 1, 2)
            .with(ENUM, 0)
            .unset(UINT32, 7)
            .unset(UINT16, 5);

    static final Layout FILE_CREATOR =
            new Layout(49).withMany(STRING, 20, 2).with(UINT16, 0).unset(UINT8, 1, 3, 4);

    static final Layout DEVELOPER_DATA_ID =
            new Layout(207).withMany(BYTE, 16, 1).with(UINT16, 2).with(UINT8, 3);

    static final Layout FIELD_DESCRIPTION =
            new Layout(206).with(UINT8, 0, 1, 2).withMany(STRING, 12, 3).withMany(STRING, 4, 8);

    static final Layout DEVICE_INFO = new Layout(23)
            .with(UINT32, 253)
            .with(UINT32Z, 3)
            .withMany(STRING, 32, 17)
            .with(UINT16, 2, 4, 5)
            .with(UINT8, 0, 1)
            .unset(UINT32, 7, 8, 15, 16, 31)
            .unset(UINT32Z, 24)
            .unset(UINT16, 10, 13)
            .unset(UINT8, 6, 9, 11, 18, 20, 22, 23, 25, 30, 32);

    static final Layout DEVICE_SETTINGS = new Layout(2)
            .with(UINT32, 1, 2)
            .withMany(ENUM, 60, 104)
            .unset(UINT32, 90)
            .unset(UINT16, 8, 49, 58, 59)
            .unset(ENUM, 0, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 22, 23, 25, 26, 28, 30, 31, 34, 35, 36, 38, 41, 42)
            .unset(ENUM, 43, 44, 45, 46, 47, 48, 52, 53, 54, 55, 56, 64, 65, 67, 68, 75, 76, 77, 80, 81, 82, 83, 84)
            .unset(ENUM, 85, 87, 94, 96, 97, 98, 101, 107, 108, 109, 110, 111, 112, 115, 116, 117, 124, 125, 126);

    static final Layout USER_PROFILE = new Layout(3)
            .withMany(STRING, 250, 67)
            .withMany(STRING, 25, 0)
            .with(UINT16, 4)
            .with(UINT8, 2, 3, 8)
            .unset(UINT32, 28, 29, 41, 42)
            .unset(UINT16, 31, 32, 33, 37, 38)
            .unset(ENUM, 1, 5, 6, 7, 12, 13, 14, 17, 18, 21, 24, 30, 36, 43, 44, 45, 47, 52, 53, 54, 57, 62, 65, 66);

    static final Layout SPORT = new Layout(12)
            .withMany(STRING, 128, 3)
            .with(ENUM, 0, 1)
            .unset(UINT32, 10)
            .unset(ENUM, 5, 6, 9, 12, 13, 15, 19, 21);

    static final Layout EVENT = new Layout(21)
            .with(UINT32, 253, 3)
            .with(ENUM, 0, 1)
            .with(UINT8, 4)
            .unset(UINT32, 15)
            .unset(UINT8, 19, 20);

    static final Layout RECORD = new Layout(20)
            .with(UINT32, 253)
            .with(SINT32, 0, 1)
            .with(UINT32, 5, 29, 73, 78, 140)
            .with(UINT16, 7, 39, 40, 41, 83, 84, 85, 87)
            .with(UINT8, 3, 4)
            .with(ENUM, 42)
            .with(UINT8, 53, 107, 134, 135, 136, 143)
            .withDeveloper(FLOAT32, 0);

    /** What a watch measures once it knows the runner a bit: the definition changes in the middle of the file. */
    static final Layout LATER_RECORD = RECORD.unset(SINT8, 90);

    static final Layout GPS = new Layout(160).with(UINT32, 3, 4);
    static final Layout EACH_SECOND = new Layout(233).withMany(BYTE, 4, 2);
    static final Layout NOW_AND_THEN = new Layout(325).with(UINT32, 253).with(UINT8, 0, 1, 2, 3, 4, 5);
    static final Layout EACH_MINUTE = new Layout(326).with(UINT32, 253, 0, 1);
    static final Layout BATTERY =
            new Layout(104).with(UINT32, 253).with(SINT32, 4).with(UINT16, 0).with(UINT8, 2, 3);

    static final Layout LAP = new Layout(19)
            .with(UINT32, 253, 2)
            .with(SINT32, 3, 4, 5, 6)
            .with(UINT32, 7, 8, 9, 10, 110, 111)
            .with(UINT16, 254, 11, 13, 14, 19, 21, 22)
            .with(ENUM, 0, 1, 24, 25, 39)
            .with(UINT8, 15, 16, 17, 80)
            .unset(SINT32, 27, 28, 29, 30)
            .unset(UINT32, 41, 52, 70, 98, 102, 103, 104, 105, 106, 107, 112, 113, 114, 161)
            .unset(UINT16, 12, 20, 32, 33, 34, 35, 37, 40, 71, 73, 77, 78, 79, 90, 96, 97, 99, 118, 119, 120, 125, 126)
            .unset(UINT16, 136, 137, 143, 145, 155)
            .unset(UINT8, 18, 23, 26, 38, 50, 51, 72, 81, 82, 91, 92, 93, 94, 95, 100, 101, 108, 109, 124, 152, 162);

    static final Layout TIME_IN_ZONE = new Layout(216)
            .with(UINT32, 253)
            .withMany(UINT32, 7, 2)
            .withMany(UINT32, 8, 5)
            .withMany(UINT16, 8, 9)
            .with(UINT16, 0, 1)
            .withMany(UINT8, 6, 6)
            .unset(UINT16, 15)
            .unset(UINT8, 10, 11, 12, 13, 14);

    static final Layout SESSION = new Layout(18)
            .with(UINT32, 253, 2)
            .with(SINT32, 3, 4)
            .with(UINT32, 7, 8, 9, 10, 124, 125)
            .withMany(STRING, 128, 110)
            .with(UINT16, 254, 11, 14, 15, 20, 22, 23, 25, 26)
            .with(ENUM, 0, 1, 5, 6, 28)
            .with(UINT8, 16, 17, 18, 92, 192, 193)
            .unset(SINT32, 29, 30, 31, 32, 38, 39, 168)
            .unset(UINT32, 41, 48, 59, 78, 112, 116, 117, 118, 119, 120, 121, 152, 211, 218)
            .unset(UINT16, 21, 33, 34, 35, 36, 37, 42, 44, 45, 47, 79, 80, 89, 90, 91, 106, 107, 108, 113, 132, 133)
            .unset(UINT16, 134, 151, 157, 158, 169, 170, 177, 178, 179, 180, 189, 190, 196)
            .unset(UINT8, 19, 24, 27, 43, 46, 57, 58, 81, 93, 94, 101, 102, 103, 104, 105, 109, 111, 122, 123, 131)
            .unset(UINT8, 150, 153, 156, 160, 161, 185, 186, 188, 191, 195, 197, 201, 205, 212, 220, 221);

    static final Layout ACTIVITY = new Layout(34)
            .with(UINT32, 253, 0, 5)
            .with(UINT16, 1)
            .with(ENUM, 2, 3, 4)
            .unset(UINT8, 6, 7);

    private Layouts() {}
}

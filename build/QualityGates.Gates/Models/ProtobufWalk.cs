using System.Globalization;

namespace QualityGates.Gates.Models;

/// <summary>A field of a protobuf message: its number, and its value when that is a number or short.</summary>
internal readonly struct ProtobufField(int number, int wireType, ulong value, byte[]? bytes)
{
    public int Number { get; } = number;

    /// <summary>0 a varint, 1 eight bytes, 2 bytes with a length, 5 four bytes.</summary>
    public int WireType { get; } = wireType;

    /// <summary>A varint, or the length of bytes.</summary>
    public ulong Value { get; } = value;

    /// <summary>Null for what is no bytes, or too long to be of interest: a graph with its weights.</summary>
    public byte[]? Bytes { get; } = bytes;
}

/// <summary>The top level of a protobuf message, in file order. What has a length is stepped over, however long it is.</summary>
internal static class ProtobufWalk
{
    private const int ShortBytes = 4096;

    // An ONNX or SavedModel file has dozens of top-level fields; a million is a file made to be slow.
    private const int FieldLimit = 1_000_000;

    public static IEnumerable<ProtobufField> Fields(BoundedReader reader, Func<int, string> nameOf)
    {
        for (var count = 0; reader.Remaining > 0; count++)
        {
            var at = reader.Position;
            var tag = reader.Varint("a field");
            var (number, wireType) = (tag >> 3, (int)(tag & 7));
            if (number is 0 or > 536_870_911 || wireType is 3 or 4 or 6 or 7)
            {
                throw new ModelFormatException("is no protobuf message: byte " + at.ToString(CultureInfo.InvariantCulture) + " begins no field");
            }

            if (count == FieldLimit)
            {
                throw new ModelFormatException("has more than a million fields at its top level, where a model has dozens");
            }

            yield return Field(reader, (int)number, wireType, nameOf((int)number));
        }
    }

    private static ProtobufField Field(BoundedReader reader, int number, int wireType, string name)
    {
        switch (wireType)
        {
            case 0:
                return new ProtobufField(number, wireType, reader.Varint(name), null);
            case 2:
                var length = reader.Varint("the length of " + name);
                if (length <= ShortBytes)
                {
                    return new ProtobufField(number, wireType, length, reader.Read((int)length, name));
                }

                reader.Skip(length, name);
                return new ProtobufField(number, wireType, length, null);
            default:
                reader.Skip(wireType == 1 ? 8UL : 4UL, name);
                return new ProtobufField(number, wireType, 0, null);
        }
    }
}

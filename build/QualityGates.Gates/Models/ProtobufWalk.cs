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

/// <summary>The fields of a protobuf message, in file order. What has a length is stepped over, however long it is, unless it is to be entered.</summary>
internal static class ProtobufWalk
{
    private const int ShortBytes = 4096;

    // An ONNX or SavedModel file has dozens of top-level fields; a million is a file made to be slow.
    private const int FieldLimit = 1_000_000;

    /// <summary>All the fields of a file.</summary>
    public static IEnumerable<ProtobufField> Fields(BoundedReader reader, Func<int, string> nameOf, Func<int, bool>? enters = null) =>
        Fields(reader, reader.Length, nameOf, enters);

    /// <param name="reader">Stands where the message begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="nameOf">What messages call a field.</param>
    /// <param name="enters">The fields whose bytes the caller reads himself, as far as he likes, while he has them.</param>
    public static IEnumerable<ProtobufField> Fields(BoundedReader reader, long end, Func<int, string> nameOf, Func<int, bool>? enters = null)
    {
        for (var count = 0; reader.Position < end; count++)
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

            var name = nameOf((int)number);
            if (wireType != 2 || enters?.Invoke((int)number) != true)
            {
                yield return Field(reader, (int)number, wireType, name);
                continue;
            }

            var length = reader.Varint("the length of " + name);
            var next = reader.Require(length, name);
            yield return new ProtobufField((int)number, wireType, length, null);
            reader.MoveTo(next);
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

using System.Globalization;

namespace QualityGates.Gates.Models;

/// <summary>Reads forwards within the length of a file. A length that does not fit is a fault, never an allocation.</summary>
internal sealed class BoundedReader(Stream stream)
{
    public long Length { get; } = stream.Length;

    public long Position { get; private set; }

    public long Remaining => Length - Position;

    public byte[] Read(int count, string what)
    {
        Require((ulong)count, what);
        var bytes = new byte[count];
        var read = 0;
        while (read < count)
        {
            var got = stream.Read(bytes, read, count - read);
            if (got == 0)
            {
                throw new ModelFormatException("ended while it was read, at byte " + Number(Position + read));
            }

            read += got;
        }

        Position += count;
        return bytes;
    }

    public void Skip(ulong count, string what)
    {
        Require(count, what);
        Position = stream.Seek((long)count, SeekOrigin.Current);
    }

    /// <summary>To a place that is known to be inside.</summary>
    public void MoveTo(long position) => Position = stream.Seek(position, SeekOrigin.Begin);

    /// <summary>A base-128 number, as protobuf and <see cref="BinaryWriter"/> write it.</summary>
    public ulong Varint(string what)
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            Require(1, what);
            var next = stream.ReadByte();
            Position++;
            value |= (ulong)(next & 0x7F) << Math.Min(shift, 63);
            if (next is >= 0 and < 0x80)
            {
                return value;
            }
        }

        throw new ModelFormatException("has a number without an end at byte " + Number(Position));
    }

    /// <summary>Where as many bytes from here end; a fault when the file ends before.</summary>
    public long Require(ulong count, string what)
    {
        if (count > (ulong)Math.Max(0, Remaining))
        {
            throw new ModelFormatException("is cut off: " + what + " needs " + count.ToString(CultureInfo.InvariantCulture)
                + (count == 1 ? " byte" : " bytes") + " from byte " + Number(Position) + " on, and the file has " + Number(Length));
        }

        return Position + (long)count;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QualityGates.Gates.Models;

/// <summary>An entry of a zip file: what its directory says of it.</summary>
internal sealed class ZipEntry(string name, int method, long compressed, long size, long headerAt, bool encrypted)
{
    /// <summary>With '/': ML.NET writes the separator of the system it runs on.</summary>
    public string Name { get; } = name.Replace('\\', '/');

    public int Method { get; } = method;

    public long Compressed { get; } = compressed;

    public long Size { get; } = size;

    public long HeaderAt { get; } = headerAt;

    public bool IsEncrypted { get; } = encrypted;
}

/// <summary>
/// The directory at the end of a zip file. Read by hand, because the framework's reader takes every entry into memory before
/// anybody can count them. Nothing is extracted; at most the first bytes of an entry are looked at.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint End64Signature = 0x06064B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const int EndLength = 22;
    private const int LongestComment = 65535;
    private const long DirectoryLimit = 64L << 20;
    private const int EntryLimit = 200_000;

    private readonly Stream _stream;

    private ZipDirectory(Stream stream, IReadOnlyList<ZipEntry> entries)
    {
        _stream = stream;
        Entries = entries;
    }

    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Of the whole file, in bytes.</summary>
    public long Length => _stream.Length;

    public bool Has(string name) => Entries.Any(entry => string.Equals(entry.Name, name, StringComparison.Ordinal));

    public static ZipDirectory Read(Stream stream)
    {
        var (count, at, length) = Locate(stream);
        if (count > EntryLimit || length > DirectoryLimit)
        {
            throw new ModelFormatException("has a directory of " + Number(count) + " entries and " + Number(length)
                + " bytes; more than " + Number(EntryLimit) + " entries are a zip bomb, not a model");
        }

        if (at < 0 || at > stream.Length - length)
        {
            throw new ModelFormatException("is cut off: its zip directory should stand at byte " + Number(at) + ", and the file has " + Number(stream.Length));
        }

        stream.Position = at;
        var bytes = ReadExactly(stream, (int)length);
        var entries = new List<ZipEntry>();
        var position = 0;
        while (position + 46 <= bytes.Length && entries.Count < count)
        {
            entries.Add(ReadEntry(bytes, ref position));
        }

        if (entries.Count < count)
        {
            throw new ModelFormatException("is damaged: its zip directory names " + Number(count) + " entries and holds " + Number(entries.Count));
        }

        return new ZipDirectory(stream, entries);
    }

    /// <summary>The first bytes of an entry, uncompressed; null when it is encrypted, compressed in a way we do not read, or damaged.</summary>
    public byte[]? ReadStart(ZipEntry entry, int count)
    {
        if (entry.IsEncrypted || entry.Method is not (0 or 8) || entry.HeaderAt < 0 || entry.HeaderAt > _stream.Length - 30)
        {
            return null;
        }

        _stream.Position = entry.HeaderAt;
        var header = ReadExactly(_stream, 30);
        if (BitConverter.ToUInt32(header, 0) != LocalSignature)
        {
            return null;
        }

        _stream.Position = Math.Min(_stream.Length, entry.HeaderAt + 30 + BitConverter.ToUInt16(header, 26) + BitConverter.ToUInt16(header, 28));
        try
        {
            using var content = entry.Method == 8 ? new DeflateStream(_stream, CompressionMode.Decompress, true) : null;
            var wanted = (int)Math.Min(count, Math.Max(0, entry.Size));
            var bytes = new byte[wanted];
            var read = 0;
            while (read < wanted)
            {
                var got = (content ?? _stream).Read(bytes, read, wanted - read);
                if (got == 0)
                {
                    return null;
                }

                read += got;
            }

            return bytes;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static (long Count, long At, long Length) Locate(Stream stream)
    {
        var tailLength = (int)Math.Min(stream.Length, EndLength + LongestComment);
        var tailAt = stream.Length - tailLength;
        stream.Position = tailAt;
        var tail = ReadExactly(stream, tailLength);
        for (var i = tailLength - EndLength; i >= 0; i--)
        {
            if (BitConverter.ToUInt32(tail, i) != EndSignature || i + EndLength + BitConverter.ToUInt16(tail, i + 20) > tailLength)
            {
                continue;
            }

            long count = BitConverter.ToUInt16(tail, i + 10);
            long length = BitConverter.ToUInt32(tail, i + 12);
            long at = BitConverter.ToUInt32(tail, i + 16);
            return count == ushort.MaxValue || length == uint.MaxValue || at == uint.MaxValue
                ? Locate64(stream, tail, i) ?? (count, at, length)
                : (count, at, length);
        }

        throw new ModelFormatException("is cut off: it begins as a zip file and has no zip directory at its end");
    }

    private static (long Count, long At, long Length)? Locate64(Stream stream, byte[] tail, int end)
    {
        // The locator of 20 bytes stands directly before the end record.
        if (end < 20 || BitConverter.ToUInt32(tail, end - 20) != 0x07064B50)
        {
            return null;
        }

        var at = BitConverter.ToInt64(tail, end - 12);
        if (at < 0 || at > stream.Length - 56)
        {
            throw new ModelFormatException("is damaged: its zip directory should stand at byte " + Number(at) + ", and the file has " + Number(stream.Length));
        }

        stream.Position = at;
        var record = ReadExactly(stream, 56);
        return BitConverter.ToUInt32(record, 0) == End64Signature
            ? (NotNegative(BitConverter.ToInt64(record, 32)), BitConverter.ToInt64(record, 48), NotNegative(BitConverter.ToInt64(record, 40)))
            : throw new ModelFormatException("is damaged: the end of its zip directory is not where it says");

        static long NotNegative(long value) => value < 0 ? long.MaxValue : value;
    }

    private static ZipEntry ReadEntry(byte[] bytes, ref int position)
    {
        var start = position;
        if (BitConverter.ToUInt32(bytes, start) != EntrySignature)
        {
            throw new ModelFormatException("is damaged: its zip directory has no entry where one should begin");
        }

        var flags = BitConverter.ToUInt16(bytes, start + 8);
        var method = BitConverter.ToUInt16(bytes, start + 10);
        long compressed = BitConverter.ToUInt32(bytes, start + 20);
        long size = BitConverter.ToUInt32(bytes, start + 24);
        int nameLength = BitConverter.ToUInt16(bytes, start + 28);
        int extraLength = BitConverter.ToUInt16(bytes, start + 30);
        int commentLength = BitConverter.ToUInt16(bytes, start + 32);
        long headerAt = BitConverter.ToUInt32(bytes, start + 42);
        position = start + 46 + nameLength + extraLength + commentLength;
        if (position > bytes.Length)
        {
            throw new ModelFormatException("is damaged: an entry of its zip directory reaches beyond the directory");
        }

        ReadExtra64(bytes, start + 46 + nameLength, extraLength, ref size, ref compressed, ref headerAt);
        return new ZipEntry(Encoding.UTF8.GetString(bytes, start + 46, nameLength), method, compressed, size, headerAt, (flags & 1) != 0);
    }

    // Each 64-bit value is there only if the 32-bit field says so by being all ones.
    private static void ReadExtra64(byte[] bytes, int start, int length, ref long size, ref long compressed, ref long headerAt)
    {
        for (int at = start, end = start + length; at + 4 <= end; at += 4 + BitConverter.ToUInt16(bytes, at + 2))
        {
            if (BitConverter.ToUInt16(bytes, at) != 1)
            {
                continue;
            }

            var next = at + 4;
            var last = Math.Min(end, next + BitConverter.ToUInt16(bytes, at + 2));
            size = Next(size);
            compressed = Next(compressed);
            headerAt = Next(headerAt);
            return;

            long Next(long value)
            {
                if (value != uint.MaxValue || next + 8 > last)
                {
                    return value;
                }

                next += 8;
                return BitConverter.ToInt64(bytes, next - 8);
            }
        }
    }

    private static byte[] ReadExactly(Stream stream, int count)
    {
        var bytes = new byte[count];
        var read = 0;
        while (read < count)
        {
            var got = stream.Read(bytes, read, count - read);
            if (got == 0)
            {
                throw new ModelFormatException("ended while it was read");
            }

            read += got;
        }

        return bytes;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

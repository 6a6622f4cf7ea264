using System.Globalization;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>TensorBoard's event files: records of length, its checksum, data, its checksum. The first record tells whether it is one.</summary>
internal static class EventsFile
{
    private const ulong LongestFirstRecord = 1 << 20;

    private static readonly uint[] Table = MakeTable();

    /// <summary>Empty when the first record holds.</summary>
    public static string Check(FileLedger files, string path)
    {
        using var stream = files.Open(path, out var unreadable);
        if (stream is null)
        {
            return unreadable;
        }

        try
        {
            var reader = new BoundedReader(stream);
            var length = reader.Read(8, "the first record's length");
            var size = BitConverter.ToUInt64(length, 0);
            if (Masked(length) != BitConverter.ToUInt32(reader.Read(4, "its checksum"), 0) || size > LongestFirstRecord)
            {
                return "is no TensorBoard event file: the checksum of its first record does not hold";
            }

            var data = reader.Read((int)size, "the first record");
            return Masked(data) == BitConverter.ToUInt32(reader.Read(4, "its checksum"), 0) ? "" : "is damaged: the checksum of its first record does not hold";
        }
        catch (ModelFormatException exception)
        {
            return exception.Problem;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            files.MetTransientFailure = true;
            return string.Format(CultureInfo.InvariantCulture, "cannot be read: {0}", exception.Message);
        }
    }

    /// <summary>CRC-32C, rotated and shifted as TensorFlow does so that a checksum of checksums is none.</summary>
    internal static uint Masked(byte[] data)
    {
        var crc = data.Aggregate(uint.MaxValue, (crc, next) => Table[(byte)(crc ^ next)] ^ (crc >> 8)) ^ uint.MaxValue;
        return unchecked(((crc >> 15) | (crc << 17)) + 0xA282EAD8);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0x82F63B78 : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}

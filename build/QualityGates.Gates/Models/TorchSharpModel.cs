using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Models;

/// <summary>
/// What TorchSharp's <c>Module.save</c> writes: a count, then per entry name, element type, shape and bytes. It has neither magic
/// number nor version, so a file counts as one only when its first entry makes sense; from there on it must hold to its end.
/// </summary>
internal static class TorchSharpModel
{
    private const int MaxRank = 64;
    private const ulong MaxEntries = 1_000_000;
    private const int MaxName = 1024;

    // torch.ScalarType in its numeric order, from uint8 to bfloat16; 0 where the element is not stored plainly.
    private static readonly int[] ElementSizes = [1, 1, 2, 4, 8, 2, 4, 8, 4, 8, 16, 1, 0, 0, 0, 2];

    /// <summary>False when this is some other file.</summary>
    public static bool Check(BoundedReader reader)
    {
        ulong count;
        try
        {
            count = reader.Varint("the number of entries");
            if (count is 0 or > MaxEntries || !SkipEntry(reader))
            {
                return false;
            }
        }
        catch (ModelFormatException)
        {
            return false;
        }

        for (ulong entry = 1; entry < count; entry++)
        {
            if (!SkipEntry(reader))
            {
                throw new ModelFormatException("is no TorchSharp state from byte " + Number(reader.Position) + " on, in entry "
                    + (entry + 1).ToString(CultureInfo.InvariantCulture) + " of " + count.ToString(CultureInfo.InvariantCulture));
            }
        }

        return reader.Remaining == 0 ? true
            : throw new ModelFormatException("goes on for " + Number(reader.Remaining) + " bytes after the last of its "
                + count.ToString(CultureInfo.InvariantCulture) + " entries");
    }

    private static bool SkipEntry(BoundedReader reader)
    {
        var length = reader.Varint("the length of a name");
        if (length is 0 or > MaxName)
        {
            return false;
        }

        var name = Encoding.UTF8.GetString(reader.Read((int)length, "a name"));
        if (name.Any(c => char.IsControl(c) || c == '\uFFFD'))
        {
            return false;
        }

        var type = reader.Varint("an element type");
        if (type >= (ulong)ElementSizes.Length || ElementSizes[type] == 0)
        {
            return false;
        }

        var rank = reader.Varint("a rank");
        if (rank > MaxRank)
        {
            return false;
        }

        var bytes = (ulong)ElementSizes[type];
        for (ulong i = 0; i < rank; i++)
        {
            var dimension = reader.Varint("a dimension");
            if (dimension > 0 && bytes > ulong.MaxValue / dimension)
            {
                return false;
            }

            bytes *= dimension;
        }

        reader.Skip(bytes, "the tensor " + name);
        return true;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

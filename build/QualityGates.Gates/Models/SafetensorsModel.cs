using System.Globalization;
using System.Text;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Models;

/// <summary>safetensors: eight bytes of header length, a JSON header, the tensors. Nothing in it can be executed.</summary>
internal static class SafetensorsModel
{
    // The limit of the format's own readers.
    private const ulong HeaderLimit = 100_000_000;

    // Where we stop reading a header into memory; beyond it only the length is checked.
    private const int HeaderRead = 32 << 20;

    public static void Check(BoundedReader reader)
    {
        var length = BitConverter.ToUInt64(reader.Read(8, "the header's length"), 0);
        if (length is > HeaderLimit or < 2)
        {
            throw new ModelFormatException("is no safetensors file: its first eight bytes give a header of "
                + length.ToString(CultureInfo.InvariantCulture) + " bytes");
        }

        if (length > HeaderRead)
        {
            reader.Skip(length, "the header");
            return;
        }

        var bytes = reader.Read((int)length, "the header");
        if (bytes[0] != (byte)'{')
        {
            throw new ModelFormatException("is no safetensors file: its header does not begin with '{'");
        }

        var root = JsonReader.Read(Encoding.UTF8.GetString(bytes), out var fault)
            ?? throw new ModelFormatException("has a header that is no JSON: " + fault!.Problem);
        CheckOffsets(root, reader.Remaining);
    }

    private static void CheckOffsets(JsonValue header, long data)
    {
        long end = 0;
        foreach (var tensor in header.Members.Where(member => member.Name != "__metadata__"))
        {
            if (tensor.Value["data_offsets"] is not { Items.Count: 2 } offsets
                || !TryNumber(offsets.Items[0], out var from) || !TryNumber(offsets.Items[1], out var to) || from < 0 || to < from)
            {
                throw new ModelFormatException("has no usable data_offsets for the tensor \"" + tensor.Name + "\"");
            }

            end = Math.Max(end, to);
        }

        if (end != data)
        {
            throw new ModelFormatException((end > data ? "is cut off: its" : "has bytes nothing refers to: its") + " tensors take "
                + end.ToString(CultureInfo.InvariantCulture) + " bytes, and " + data.ToString(CultureInfo.InvariantCulture) + " follow the header");
        }
    }

    private static bool TryNumber(JsonValue value, out long number)
    {
        number = 0;
        return value.Kind == JsonKind.Number && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}

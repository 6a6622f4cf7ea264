using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Models;

/// <summary>A file that holds weights of an ONNX model.</summary>
/// <param name="Location">As the model names it.</param>
/// <param name="Tensor">The first tensor that names it.</param>
/// <param name="End">How far the tensors in it reach, in bytes; -1 when one of them gives an offset or a length that is no number.</param>
internal sealed record ExternalData(string Location, string Tensor, long End);

/// <summary>Which files beside an ONNX model hold its weights: models of more than 2 GB have to keep them there.</summary>
internal sealed class OnnxWeights(BoundedReader reader)
{
    // GraphProto
    private const int Initializer = 5;

    // TensorProto
    private const int Name = 8;
    private const int ExternalDataEntry = 13;

    // A model of that many files is none: runtimes open each.
    private const int FileLimit = 10_000;

    private readonly Dictionary<string, ExternalData> _files = new(StringComparer.Ordinal);

    public IReadOnlyList<ExternalData> Files => [.. _files.Values];

    /// <summary>What is no graph inside is not reported here: the runtime's own message is better, and old exporters write what is not in the format.</summary>
    public void ReadGraph(long end)
    {
        try
        {
            foreach (var field in ProtobufWalk.Fields(reader, end, static _ => "a field of the graph", static number => number == Initializer))
            {
                if (field is { Number: Initializer, WireType: 2 })
                {
                    ReadTensor(reader.Position + (long)field.Value);
                }
            }
        }
        catch (ModelFormatException)
        {
            // The walk stands somewhere inside; the caller goes on behind the graph.
        }
    }

    private void ReadTensor(long end)
    {
        var name = "";
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in ProtobufWalk.Fields(reader, end, static _ => "a field of a tensor"))
        {
            if (field is { Number: Name, Bytes: { } bytes })
            {
                name = Text(bytes);
            }
            else if (field is { Number: ExternalDataEntry, Bytes: { } entry } && Entry(entry) is var (key, value))
            {
                entries[key] = value;
            }
        }

        if (entries.TryGetValue("location", out var location) && _files.Count < FileLimit)
        {
            var reached = Reached(entries);
            _files[location] = !_files.TryGetValue(location, out var known) ? new ExternalData(location, name, reached)
                : known with { End = known.End < 0 || reached < 0 ? -1 : Math.Max(known.End, reached) };
        }
    }

    private static long Reached(Dictionary<string, string> entries) =>
        Number(entries, "offset") is { } offset && Number(entries, "length") is { } length && offset <= long.MaxValue - length ? offset + length : -1;

    // Both may be left out: the whole file.
    private static long? Number(Dictionary<string, string> entries, string key) => !entries.TryGetValue(key, out var text) ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // StringStringEntryProto: a key and a value.
    private static (string Key, string Value) Entry(byte[] bytes)
    {
        var (key, value) = ("", "");
        var entry = new BoundedReader(new MemoryStream(bytes));
        foreach (var field in ProtobufWalk.Fields(entry, static _ => "an entry of external_data"))
        {
            (key, value) = field.Number == 1 ? (Text(field.Bytes ?? []), value) : field.Number == 2 ? (key, Text(field.Bytes ?? [])) : (key, value);
        }

        return (key, value);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}

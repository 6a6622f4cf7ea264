using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualityGates.Reporting.Formats;

/// <summary>Indented JSON with LF, the same on every machine.</summary>
internal static class JsonDocumentWriter
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        // Not escaped beyond need: readable by people, and nothing here is put into HTML.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    /// <summary>Writes a name only when there is a value.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteIfAny(this Utf8JsonWriter json, string name, double? value)
    {
        // JSON has no word for NaN and infinity.
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteIfKnown(this Utf8JsonWriter json, string name, int value)
    {
        if (value > 0)
        {
            json.WriteNumber(name, value);
        }
    }
}

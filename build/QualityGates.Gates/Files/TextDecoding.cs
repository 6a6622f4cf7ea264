using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Files;

/// <summary>Bytes to text: byte-order marks are obeyed, everything else must be UTF-8, and what is not says at which line and column.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8 = new(false, true);

    public static TextFile Decode(string path, byte[] bytes)
    {
        var (encoding, name, skip) = EncodingOf(bytes);
        string text;
        try
        {
            text = encoding.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException exception)
        {
            var index = skip + Math.Max(0, Math.Min(exception.Index, bytes.Length - skip - 1));
            var value = exception.BytesUnknown is { Length: > 0 } unknown ? unknown[0] : bytes[index];
            return new TextFile(path, TextFileState.NotText, "",
                "is not " + name + " text: byte 0x" + value.ToString("X2", CultureInfo.InvariantCulture) + " belongs to no character",
                PlaceOfByte(bytes, index));
        }
        catch (ArgumentException)
        {
            return new TextFile(path, TextFileState.NotText, "", "is not " + name + " text");
        }

        var nul = text.IndexOf('\0');
        return nul >= 0
            ? new TextFile(path, TextFileState.NotText, "", "is not text: it contains a NUL character", PlaceOf(text, nul))
            : new TextFile(path, TextFileState.Read, text);
    }

    /// <summary>The line and column of a character.</summary>
    public static Place PlaceOf(string text, int index) => new PlaceFinder(text).Next(index, 0);

    private static Place PlaceOfByte(byte[] bytes, int index)
    {
        var line = 1;
        var column = 1;
        for (var i = 0; i < index; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                line++;
                column = 1;
            }
            else if ((bytes[i] & 0xC0) != 0x80)
            {
                // Continuation bytes of UTF-8 belong to the character before them.
                column++;
            }
        }

        return new Place(line, column);
    }

    private static (Encoding Encoding, string Name, int Skip) EncodingOf(byte[] bytes)
    {
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
        {
            return (Utf8, "UTF-8", 3);
        }

        if (StartsWith(bytes, 0xFF, 0xFE, 0, 0))
        {
            return (new UTF32Encoding(false, true, true), "UTF-32", 4);
        }

        if (StartsWith(bytes, 0, 0, 0xFE, 0xFF))
        {
            return (new UTF32Encoding(true, true, true), "UTF-32", 4);
        }

        if (StartsWith(bytes, 0xFF, 0xFE))
        {
            return (new UnicodeEncoding(false, true, true), "UTF-16", 2);
        }

        return StartsWith(bytes, 0xFE, 0xFF) ? (new UnicodeEncoding(true, true, true), "UTF-16", 2) : (Utf8, "UTF-8", 0);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        if (bytes.Length < mark.Length)
        {
            return false;
        }

        for (var i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}

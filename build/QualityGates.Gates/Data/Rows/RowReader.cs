using System.Text;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Rows;

/// <summary>A field of the current row: its text without quotes and escapes. Valid until the next row is read.</summary>
internal readonly struct FieldSlice(byte[] bytes, int start, int length)
{
    public byte[] Bytes { get; } = bytes;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string Text => Length == 0 ? "" : Encoding.UTF8.GetString(Bytes, Start, Length);
}

/// <summary>Reads a data file row by row in one pass. Memory does not grow with the file.</summary>
internal abstract class RowReader(LineBuffer buffer) : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    protected LineBuffer Buffer { get; } = buffer;

    public string Path => Buffer.Path;

    /// <summary>The line the current row begins in.</summary>
    public long Line { get; protected set; }

    /// <summary>The names of the columns in order; null when each row names its own.</summary>
    public IReadOnlyList<string>? Columns { get; protected set; }

    public Hash128 Content => Buffer.Content;

    public long BytesRead => Buffer.BytesRead;

    public static RowReader Open(string path, FileStamp stamp, RowFormat format, bool hasHeader = true, bool hasQuotes = true)
    {
        var buffer = new LineBuffer(path, stamp, format.IsCompressed);
        try
        {
            return format.IsJsonLines
                ? new JsonRows(buffer)
                : new DelimitedRows(buffer, (byte)format.Delimiter, hasHeader, hasQuotes);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Which columns <see cref="Field"/> will be asked for, by position in this list.</summary>
    public abstract void Select(IReadOnlyList<string> columns);

    /// <summary>To the next row that is not blank; false at the end.</summary>
    public abstract bool Read();

    /// <summary>A selected column of the current row; empty where the row has none.</summary>
    public abstract FieldSlice Field(int selected);

    /// <summary>
    /// The hash of the whole row: the same for a field with and without needless quotes, for LF and CRLF, and for the members of a
    /// JSON object in any order.
    /// </summary>
    public abstract Hash128 HashRow();

    /// <summary>A fault at the current row when some bytes of it are not UTF-8.</summary>
    public void CheckUtf8(byte[] bytes, int start, int length)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes, start, length);
        }
        catch (DecoderFallbackException exception)
        {
            var index = start + Math.Max(0, Math.Min(exception.Index, length - 1));
            var value = exception.BytesUnknown is { Length: > 0 } unknown ? unknown[0] : bytes[index];
            throw Buffer.Fault("is not UTF-8 text: byte 0x" + value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)
                + " in the row of this line belongs to no character (save it as UTF-8)", 1, Line);
        }
    }

    public RowFaultException Fault(string problem) => Buffer.Fault(problem, 1, Line);

    public void Dispose()
    {
        Buffer.Dispose();
        GC.SuppressFinalize(this);
    }
}

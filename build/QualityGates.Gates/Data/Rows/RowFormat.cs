namespace QualityGates.Gates.Data.Rows;

/// <summary>How the rows of a file are written.</summary>
internal sealed class RowFormat
{
    private RowFormat(char delimiter, bool isCompressed)
    {
        Delimiter = delimiter;
        IsCompressed = isCompressed;
    }

    /// <summary>'\0' for JSON Lines.</summary>
    public char Delimiter { get; }

    public bool IsJsonLines => Delimiter == '\0';

    public bool IsCompressed { get; }

    public static string Known => ".csv, .tsv, .jsonl or .ndjson, each also with .gz";

    /// <summary>By the file's name; null when the format is not one we read.</summary>
    public static RowFormat? Of(string path, char? delimiter = null)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        var isCompressed = name.EndsWith(".gz", StringComparison.Ordinal);
        switch (Path.GetExtension(isCompressed ? name.Substring(0, name.Length - 3) : name))
        {
            case ".csv":
                return new RowFormat(delimiter ?? ',', isCompressed);
            case ".tsv" or ".tab":
                return new RowFormat(delimiter ?? '\t', isCompressed);
            case ".txt" when delimiter is not null:
                return new RowFormat(delimiter.Value, isCompressed);
            case ".jsonl" or ".ndjson":
                return new RowFormat('\0', isCompressed);
            default:
                return null;
        }
    }
}

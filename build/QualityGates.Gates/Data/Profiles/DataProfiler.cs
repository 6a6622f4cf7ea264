using System.Globalization;
using System.Text;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Data.Profiles;

/// <summary>Describes a data file column by column. Throws <see cref="RowFaultException"/> at a row that cannot be read.</summary>
internal sealed class DataProfiler
{
    private const int RowsBetweenReports = 1 << 16;

    private DataProfiler(long rows, IReadOnlyList<ColumnProfile> columns)
    {
        Rows = rows;
        Columns = columns;
    }

    public long Rows { get; }

    public IReadOnlyList<ColumnProfile> Columns { get; }

    public static DataProfiler Run(
        string path, char? delimiter = null, bool hasHeader = true, bool hasQuotes = true, Action<double>? progress = null)
    {
        var stamp = FileStamp.Of(path);
        var format = RowFormat.Of(path, delimiter)
            ?? throw new RowFaultException(path, Place.Start, "is not a format whose rows can be read: " + RowFormat.Known);
        IReadOnlyList<string>? names = null;
        if (format.IsJsonLines)
        {
            using var first = RowReader.Open(path, stamp, format);
            names = ((JsonRows)first).CollectColumns();
        }

        using var reader = RowReader.Open(path, stamp, format, hasHeader, hasQuotes);
        names ??= reader.Columns!;
        reader.Select(names);
        var columns = names.Select(name => new ColumnProfile(name)).ToArray();
        var rows = 0L;
        while (reader.Read())
        {
            rows++;
            for (var i = 0; i < columns.Length; i++)
            {
                var field = reader.Field(i);
                var hash = RowHash.Of(field.Bytes, field.Start, field.Length, out var isAscii);
                if (!isAscii)
                {
                    reader.CheckUtf8(field.Bytes, field.Start, field.Length);
                }

                columns[i].Add(field, hash);
            }

            if ((rows & (RowsBetweenReports - 1)) == 0)
            {
                progress?.Invoke(reader.BytesRead / (double)stamp.Length);
            }
        }

        return new DataProfiler(rows, columns);
    }

    /// <summary>The profile as JSON, with what ties it to the content of its file.</summary>
    public string Write(string data, string path)
    {
        string sha256;
        using (var stream = LineBuffer.Open(path, FileStamp.Of(path)))
        {
            sha256 = FileDigests.Of(stream, DigestAlgorithm.Sha256);
        }

        var text = new StringBuilder("{\n");
        text.Append("  \"data\": ").Append(JsonText.Quote(data)).Append(",\n");
        text.Append("  \"size\": ").Append(Text(FileStamp.Of(path).Length)).Append(",\n");
        text.Append("  \"sha256\": \"").Append(sha256).Append("\",\n");
        text.Append("  \"rows\": ").Append(Text(Rows)).Append(",\n");
        text.Append("  \"columns\": {");
        for (var i = 0; i < Columns.Count; i++)
        {
            var column = Columns[i];
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(JsonText.Quote(column.Name)).Append(": { \"type\": \"").Append(column.Type)
                .Append("\", \"missing\": ").Append(Text(column.Missing)).Append(", \"distinct\": ").Append(Text(column.Distinct))
                .Append(column.DistinctIsEstimate ? ", \"distinctIsEstimate\": true" : "");
            Append("min", column.Min);
            Append("max", column.Max);
            Append("mean", column.Mean);
            text.Append(" }");
        }

        return text.Append(Columns.Count > 0 ? "\n  }\n}\n" : "}\n}\n").ToString();

        void Append(string name, object? value)
        {
            if (value is not null)
            {
                text.Append(", \"").Append(name).Append("\": ").Append(value is string written ? JsonText.Quote(written) : Text((double)value));
            }
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

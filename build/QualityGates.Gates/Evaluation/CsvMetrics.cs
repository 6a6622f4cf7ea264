using System.Text;

namespace QualityGates.Gates.Evaluation;

/// <summary>
/// CSV and TSV in three forms: a metric and its value a row; a column a metric and a step a row, of which the last counts; a column a
/// metric and a group a row.
/// </summary>
internal sealed class CsvMetrics
{
    private const int RowLimit = 1_000_000;
    private const int ColumnLimit = 10_000;
    private const int FieldLimit = 1_000_000;

    // As much of a file as tells what separates its fields.
    private const int StartLength = 1 << 16;

    private static readonly char[] Separators = ['\t', ';', ','];
    private static readonly string[] NameColumns = ["metric", "name", "key", "metricname", "measure"];
    private static readonly string[] ValueColumns = ["value", "score", "result"];
    private static readonly string[] SliceColumns = ["slice", "segment", "group", "subgroup"];
    private static readonly string[] StepColumns = ["step", "epoch", "iteration", "round", "timestamp", "time", "date"];

    private readonly MetricsFile _metrics;
    private readonly List<string> _header;
    private readonly List<string> _normal;
    private readonly int _name;
    private readonly int _value;
    private readonly int _slice;
    private readonly bool _isGrouped;

    private CsvMetrics(MetricsFile metrics, List<string> header)
    {
        _metrics = metrics;
        _header = [.. header.Select(name => name.Trim())];
        _normal = [.. _header.Select(MetricsFile.Normal)];
        _name = Column(NameColumns);
        _value = Column(ValueColumns);
        _slice = Column(SliceColumns);
        // A first column of words names groups; steps are numbers or dates.
        _isGrouped = _slice >= 0 || _name >= 0 || (_header.Count > 1 && _normal[0] is "" or "model" or "class" or "label");
    }

    public static void Read(string text, MetricsFile metrics)
    {
        var start = text.Substring(0, Math.Min(text.Length, StartLength));
        var firstLine = start.Split('\n')[0];
        var separator = Separators.OrderByDescending(candidate => firstLine.Count(c => c == candidate)).First();
        CsvMetrics? reader = null;
        List<(string Text, Place At)>? last = null;
        var rows = 0;
        foreach (var row in Rows(text, separator))
        {
            if (row.Count > ColumnLimit)
            {
                metrics.Fail("has a row of more than ten thousand fields", row[0].At);
                return;
            }

            if (row[row.Count - 1].Text.Length > FieldLimit)
            {
                metrics.Fail("has a field of more than a million characters: a quote that is not closed, or no file of metrics", row[row.Count - 1].At);
                return;
            }

            if (reader is null)
            {
                reader = new CsvMetrics(metrics, [.. row.Select(cell => cell.Text)]);
                continue;
            }

            if (row.Count > reader._header.Count)
            {
                metrics.Fail("has " + row.Count + " fields in a row and " + reader._header.Count + " in its header", row[0].At);
                return;
            }

            if (++rows > RowLimit)
            {
                metrics.Fail("has more than a million rows", Place.Start);
                return;
            }

            last = row;
            reader.ReadGrouped(row);
        }

        if (reader is not null && last is not null && !reader._isGrouped)
        {
            reader.ReadCells(last, "");
        }
    }

    private void ReadGrouped(List<(string Text, Place At)> row)
    {
        if (_name >= 0 && _value >= 0)
        {
            ReadLong(row);
        }
        else if (_slice >= 0)
        {
            var slice = Cell(row, _slice);
            ReadCells(row, MetricsTree.IsOverall(slice) ? "" : MetricsTree.Join("slices", slice));
        }
        else if (_isGrouped)
        {
            ReadCells(row, Cell(row, Math.Max(_name, 0)).Trim());
        }
    }

    private void ReadLong(List<(string Text, Place At)> row)
    {
        var name = Cell(row, _name).Trim();
        if (name.Length == 0 || _value >= row.Count)
        {
            return;
        }

        var slice = Cell(row, _slice);
        var path = MetricsTree.IsOverall(slice) ? name : MetricsTree.Join(MetricsTree.Join("slices", slice), name);
        var (text, at) = row[_value];
        if ((NotANumber.Of(text) ?? MetricsTree.Parse(text)) is not { } number)
        {
            _metrics.Add(new MetricText(path, text, _metrics.Path, at));
            return;
        }

        var metric = new Metric(path, number, _metrics.Path, at);
        MetricDetails.Attach(metric, detail => MetricsTree.Parse(Cell(row, Column([MetricsFile.Normal(detail)]))));
        _metrics.Add(metric);
    }

    private void ReadCells(List<(string Text, Place At)> row, string path)
    {
        for (var column = 0; column < row.Count; column++)
        {
            var (text, at) = row[column];
            if (column == _slice || column == _name || StepColumns.Contains(_normal[column]) || text.Trim().Length == 0
                || _header[column].Length == 0)
            {
                continue;
            }

            var name = MetricsTree.Join(path, _header[column]);
            if ((NotANumber.Of(text) ?? MetricsTree.Parse(text)) is { } number)
            {
                _metrics.Add(new Metric(name, number, _metrics.Path, at));
            }
            else
            {
                _metrics.Add(new MetricText(name, text, _metrics.Path, at));
            }
        }
    }

    private int Column(IReadOnlyList<string> names) => _normal.FindIndex(names.Contains);

    private static string Cell(List<(string Text, Place At)> row, int column) => column >= 0 && column < row.Count ? row[column].Text : "";

    // RFC 4180: quoted fields may hold separators, quotes written twice, and line breaks. A row or field beyond its limit is the last one, as far as it was read.
    private static IEnumerable<List<(string Text, Place At)>> Rows(string text, char separator)
    {
        var row = new List<(string, Place)>();
        var field = new StringBuilder();
        var (line, column, start, quoted) = (1, 1, new Place(1, 1), false);
        for (var i = 0; i <= text.Length; i++, column++)
        {
            if (row.Count > ColumnLimit || field.Length > FieldLimit)
            {
                row.Add((field.ToString(), start));
                yield return row;
                yield break;
            }

            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator || c == '\n')
            {
                row.Add((field.ToString(), start));
                field.Clear();
                start = new Place(line, column + 1);
                if (c == '\n')
                {
                    if (row.Count > 1 || row[0].Item1.Trim().Length > 0)
                    {
                        yield return row;
                    }

                    row = [];
                    start = new Place(line + 1, 1);
                }
            }
            else if (c != '\r')
            {
                field.Append(c);
            }

            if (c == '\n')
            {
                line++;
                column = 0;
            }
        }
    }
}

using System.Text;

namespace QualityGates.Corpus;

/// <summary>A Markdown table that is readable as text too: columns are padded, figures stand right.</summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>The first so many columns are words.</summary>
    public int WordColumns { get; init; } = 1;

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = header.Select((title, column) => _rows.Select(row => row[column].Length).Append(title.Length).Append(3).Max()).ToArray();
        var text = new StringBuilder();
        Append(text, header, widths);
        Append(text, [.. widths.Select((width, column) => column < WordColumns ? new string('-', width) : new string('-', width - 1) + ":")], widths);
        foreach (var row in _rows)
        {
            Append(text, row, widths);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string[] cells, int[] widths)
    {
        var padded = cells.Select((cell, column) => column < WordColumns ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
        text.Append("| ").AppendJoin(" | ", padded).Append(" |\n");
    }
}

using System.Reflection;

namespace QualityGates.Tool.Page;

/// <summary>How often each rule was right on the labelled programs of our corpus, from the table of docs/precision.md.</summary>
internal static class PrecisionNotes
{
    public static IReadOnlyDictionary<string, string> ById { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("precision.md")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| MLQ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length >= 9);
        // id, name, programs, wanted, found, missed, false, …
        return rows.GroupBy(cells => cells[1], StringComparer.Ordinal).ToDictionary(group => group.Key, group => Note(group.First()), StringComparer.Ordinal);
    }

    private static string Note(string[] cells) =>
        "In our corpus " + cells[5] + " of " + cells[4] + " found, " + (cells[7] == "0" ? "none" : cells[7]) + " false.";
}

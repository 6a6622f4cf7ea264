namespace Churn.Reporting;

/// <summary>A card written by hand in which one marked block is computed, so that its numbers are never typed.</summary>
internal static class Card
{
    public static void Fill(string template, string target, string block, string content)
    {
        var text = File.ReadAllText(template).ReplaceLineEndings("\n");
        var begin = $"<!-- {block}: computed -->\n";
        var end = $"<!-- {block}: end -->";
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new InvalidDataException($"{template} lacks the block '{begin.TrimEnd()}' … '{end}'.");
        }

        File.WriteAllText(target, $"{text[..(from + begin.Length)]}\n{content}\n{text[to..]}");
    }
}

namespace QualityGates.Tool.Init.Edits;

/// <summary>Lines of ours in a script or a YAML file, between two comments that say whose they are.</summary>
internal static class LineBlock
{
    private const string Begin = "# mlgates: begin";
    private const string End = "# mlgates: end";

    public static bool IsIn(string text) => text.Contains(Begin, StringComparison.Ordinal);

    /// <summary>Lines with the two comments around them.</summary>
    public static string Of(string lines, string indent = "") => indent + Begin + "\n" + TextShape.Indent(lines, indent) + "\n" + indent + End + "\n";

    /// <summary>Behind everything else.</summary>
    public static string Append(string text, string lines)
    {
        var newLine = TextShape.NewLineOf(text);
        return text + (text.Length == 0 || text.EndsWith('\n') ? "" : newLine) + TextShape.With(Of(lines), newLine);
    }

    /// <summary>The text without our lines; itself when they are not there.</summary>
    public static string Remove(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0)
        {
            return text;
        }

        var start = begin == 0 ? 0 : text.LastIndexOf('\n', begin - 1) + 1;
        var after = text.IndexOf('\n', end);
        return text.Remove(start, (after < 0 ? text.Length : after + 1) - start);
    }
}

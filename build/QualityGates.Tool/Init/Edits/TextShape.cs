namespace QualityGates.Tool.Init.Edits;

/// <summary>How a file is written: what is added to it looks like the rest.</summary>
internal static class TextShape
{
    public static string NewLineOf(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>A block with the line breaks of a file.</summary>
    public static string With(string block, string newLine) => block.ReplaceLineEndings(newLine);

    /// <summary>The blanks at the start of the line that a position is in.</summary>
    public static string IndentAt(string text, int position)
    {
        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text[start..end];
    }

    public static string Indent(string block, string indent) =>
        string.Join('\n', block.Split('\n').Select(line => line.Length == 0 ? line : indent + line));
}

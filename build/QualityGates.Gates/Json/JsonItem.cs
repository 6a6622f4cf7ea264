namespace QualityGates.Gates.Json;

/// <summary>Takes an object out of a list in a JSON text that people wrote, and touches nothing else.</summary>
internal static class JsonItem
{
    /// <param name="text">Valid JSON, with comments and trailing commas.</param>
    /// <param name="open">Where the object begins.</param>
    /// <param name="before">Where the object before it in the list begins; -1 when there is none.</param>
    public static string Remove(string text, int open, int before)
    {
        var end = Close(text, open);
        var comma = Next(text, end);
        var isLast = text[comma] != ',';
        var start = open;
        end = isLast ? end : comma + 1;
        var lineEnd = LineEnd(text, end);
        if (IsBlank(text, LineStart(text, open), open) && IsBlankOrComment(text, end, lineEnd))
        {
            // Whole lines, and the comment lines right above them.
            start = LineStart(text, open);
            while (start > 0 && LineStart(text, start - 1) is var above && IsComment(text, above, start))
            {
                start = above;
            }

            end = Math.Min(lineEnd + 1, text.Length);
        }
        else
        {
            while (!isLast && text[end] is ' ' or '\t')
            {
                end++;
            }

            while (isLast && before >= 0 && text[start - 1] is ' ' or '\t')
            {
                start--;
            }
        }

        var shorter = text.Remove(start, end - start);
        // The comma before the last entry would be one too many for stricter readers than ours.
        return isLast && before >= 0 && Next(text, Close(text, before)) is var separator && separator < start ? shorter.Remove(separator, 1) : shorter;
    }

    // Behind the brace that closes the one at a place.
    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    for (i++; text[i] != '"'; i++)
                    {
                        i += text[i] == '\\' ? 1 : 0;
                    }

                    break;
                case '/':
                    i = CommentEnd(text, i) - 1;
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when --depth == 0:
                    return i + 1;
                default:
                    break;
            }
        }

        return text.Length;
    }

    // The next character that is neither blank nor in a comment.
    private static int Next(string text, int from)
    {
        while (text[from] == '/' || char.IsWhiteSpace(text[from]))
        {
            from = text[from] == '/' ? CommentEnd(text, from) : from + 1;
        }

        return from;
    }

    private static int CommentEnd(string text, int start) =>
        text[start + 1] == '/' ? LineEnd(text, start) : text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2;

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    private static bool IsBlank(string text, int from, int to) => string.IsNullOrWhiteSpace(text.Substring(from, to - from));

    private static bool IsComment(string text, int from, int to) =>
        text.Substring(from, to - from).Trim() is var line && (line.StartsWith("//", StringComparison.Ordinal) || IsBlockComment(line));

    private static bool IsBlankOrComment(string text, int from, int to) => IsBlank(text, from, to) || IsComment(text, from, to);

    private static bool IsBlockComment(string line) =>
        line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2 && line.Length >= 4;
}

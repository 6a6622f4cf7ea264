using System.Globalization;
using System.Text;

namespace QualityGates.Tool.Init.Edits;

/// <summary>The difference of two texts, as <c>git diff</c> shows it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">As it is shown.</param>
    /// <param name="before">Null for a file that is new.</param>
    /// <param name="after">Null for a file that goes.</param>
    public static string Of(string path, string? before, string? after)
    {
        var left = Lines(before);
        var right = Lines(after);
        var edits = Edits(left, right);
        var text = new StringBuilder();
        text.Append("--- ").Append(before is null ? "/dev/null" : "a/" + path).Append('\n');
        text.Append("+++ ").Append(after is null ? "/dev/null" : "b/" + path).Append('\n');
        foreach (var (from, to) in Hunks(edits))
        {
            WriteHunk(text, edits, from, to);
        }

        return text.ToString();
    }

    private readonly record struct Edit(char Kind, string Line, int Left, int Right);

    private static string[] Lines(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        return lines[^1].Length == 0 ? lines[..^1] : [.. lines[..^1], lines[^1] + "\n\\ No newline at end of file"];
    }

    // Longest common subsequence of what lies between the common start and the common end: the files are small.
    private static List<Edit> Edits(string[] left, string[] right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        var (height, width) = (left.Length - start - end, right.Length - start - end);
        var common = new int[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
            {
                common[i, j] = left[start + i] == right[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var edits = new List<Edit>();
        for (var i = 0; i < start; i++)
        {
            edits.Add(new Edit(' ', left[i], i, i));
        }

        for (int i = 0, j = 0; i < height || j < width;)
        {
            if (i < height && j < width && left[start + i] == right[start + j])
            {
                edits.Add(new Edit(' ', left[start + i], start + i++, start + j++));
            }
            else if (i < height && (j == width || common[i + 1, j] >= common[i, j + 1]))
            {
                edits.Add(new Edit('-', left[start + i], start + i++, start + j));
            }
            else
            {
                edits.Add(new Edit('+', right[start + j], start + i, start + j++));
            }
        }

        for (var i = end; i > 0; i--)
        {
            edits.Add(new Edit(' ', left[^i], left.Length - i, right.Length - i));
        }

        return edits;
    }

    private static IEnumerable<(int From, int To)> Hunks(List<Edit> edits)
    {
        var from = -1;
        var to = -1;
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind == ' ')
            {
                continue;
            }

            if (from >= 0 && i - Context > to)
            {
                yield return (from, to);
                from = -1;
            }

            from = from < 0 ? Math.Max(0, i - Context) : from;
            to = Math.Min(edits.Count, i + 1 + Context);
        }

        if (from >= 0)
        {
            yield return (from, to);
        }
    }

    private static void WriteHunk(StringBuilder text, List<Edit> edits, int from, int to)
    {
        var hunk = edits.GetRange(from, to - from);
        var left = hunk.Count(edit => edit.Kind != '+');
        var right = hunk.Count(edit => edit.Kind != '-');
        text.Append(CultureInfo.InvariantCulture, $"@@ -{(left == 0 ? hunk[0].Left : hunk[0].Left + 1)},{left} +{(right == 0 ? hunk[0].Right : hunk[0].Right + 1)},{right} @@\n");
        foreach (var edit in hunk)
        {
            text.Append(edit.Kind).Append(edit.Line).Append('\n');
        }
    }
}

using System.Globalization;
using System.Text;

namespace QualityGates.Testing.Verification.Messages;

/// <summary>A line diff of two short texts, with the invisible made visible in changed lines.</summary>
internal static class TextDiff
{
    public static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary><c>-</c> is expected and missing, <c>+</c> is actual and unexpected.</summary>
    public static string Render(string expected, string actual)
    {
        var old = Normalize(expected).Split('\n');
        var now = Normalize(actual).Split('\n');
        var common = CommonLengths(old, now);
        var result = new StringBuilder();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                result.Append("    ").Append(old[i++]).Append('\n');
                j++;
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                result.Append("  - ").Append(ShowBlanks(old[i++])).Append('\n');
            }
            else
            {
                result.Append("  + ").Append(ShowBlanks(now[j++])).Append('\n');
            }
        }

        return result.ToString();
    }

    public static string Numbered(string text)
        => string.Join("\n", Normalize(text).Split('\n').Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1,4}  {line}")));

    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string ShowBlanks(string line)
    {
        var end = line.TrimEnd();
        return (end + new string('·', line.Length - end.Length)).Replace("\t", "→", StringComparison.Ordinal);
    }
}

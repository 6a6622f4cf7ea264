using System.Text;

namespace QualityGates.Reporting.Text;

/// <summary>Text from anywhere as one line that shows what it is: no line break starts a line of its own, nothing reverses the direction of reading.</summary>
internal static class VisibleLine
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
            {
                return Replace(text);
            }
        }

        return text;
    }

    private static string Replace(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            line.Append(text[i] is '\t' or '\n' or '\r' ? ' ' : IsPlain(text, i) ? text[i] : Replacement);
        }

        return line.ToString();
    }

    // Half a surrogate pair, U+FFFE and U+FFFF have no place in XML either.
    private static bool IsPlain(string text, int at) => text[at] switch
    {
        '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or '\uFFFE' or '\uFFFF' => false,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        var c => !char.IsControl(c),
    };
}

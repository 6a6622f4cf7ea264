using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Verification.Markup;

/// <summary>A span of markup; the name is empty for <c>[|…|]</c>, <c>#n</c> for a location and an id otherwise.</summary>
internal readonly record struct MarkedSpan(string Name, TextSpan Span);

/// <summary>Text without its markup, and what the markup said. Spans nest; <c>|#n}</c> ends a span that overlaps others.</summary>
internal sealed record MarkupText(string Text, ImmutableArray<MarkedSpan> Spans, ImmutableArray<int> Positions)
{
    private static readonly Regex Start = new(@"\G\{\|([^:|\[\]{}]+):", RegexOptions.CultureInvariant);
    private static readonly Regex NumberedEnd = new(@"\G\|(#\d+)\}", RegexOptions.CultureInvariant);

    public static MarkupText Parse(string input, bool positionsAreCode = false)
    {
        var text = new StringBuilder(input.Length);
        var open = new List<(string Name, int Start)>();
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var positions = ImmutableArray.CreateBuilder<int>();

        for (var i = 0; i < input.Length;)
        {
            if (At(input, i, "[|") && !IsBracketBeforeEnd(input, i, open))
            {
                open.Add((string.Empty, text.Length));
                i += 2;
            }
            else if (At(input, i, "|]") || At(input, i, "|}"))
            {
                Close(open.Count - 1, i);
                i += 2;
            }
            else if (At(input, i, "{|") && Start.Match(input, i) is { Success: true } start)
            {
                open.Add((start.Groups[1].Value, text.Length));
                i += start.Length;
            }
            else if (At(input, i, "|#") && NumberedEnd.Match(input, i) is { Success: true } end)
            {
                Close(open.FindLastIndex(span => span.Name == end.Groups[1].Value), i);
                i += end.Length;
            }
            else if (!positionsAreCode && At(input, i, "$$"))
            {
                positions.Add(text.Length);
                i += 2;
            }
            else
            {
                text.Append(input[i++]);
            }
        }

        return open.Count == 0
            ? new MarkupText(text.ToString(), spans.ToImmutable(), positions.ToImmutable())
            : throw new ArgumentException($"The markup span '{(open[^1].Name.Length == 0 ? "[|" : "{|" + open[^1].Name + ":")}' is never closed in:\n{input}");

        void Close(int index, int at)
        {
            if (index < 0)
            {
                throw new ArgumentException($"The markup at position {at} ('{input.Substring(at, Math.Min(20, input.Length - at))}') ends a span that was not started.");
            }

            spans.Add(new MarkedSpan(open[index].Name, TextSpan.FromBounds(open[index].Start, text.Length)));
            open.RemoveAt(index);
        }
    }

    private static bool At(string input, int index, string token) => string.CompareOrdinal(input, index, token, 0, token.Length) == 0;

    /// <summary><c>[|]</c> inside <c>[|…</c> and <c>[|}</c> inside <c>{|…:</c> are a bracket of the code, then the end of the span.</summary>
    private static bool IsBracketBeforeEnd(string input, int index, List<(string Name, int Start)> open)
        => open.Count > 0 && At(input, index + 2, open[^1].Name.Length == 0 ? "]" : "}");
}

namespace Tickets;

public sealed class Vocabulary
{
    public const long Padding = 0;
    public const long Unknown = 1;
    private readonly Dictionary<string, long> _numbers;

    private Vocabulary(Dictionary<string, long> numbers) => _numbers = numbers;

    public long Size => _numbers.Count + 2;

    public static Vocabulary Learn(IEnumerable<string> texts, int most)
    {
        var common = texts.SelectMany(Pieces)
            .GroupBy(piece => piece)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(most)
            .Select((group, rank) => (group.Key, Number: rank + 2L));
        return new Vocabulary(common.ToDictionary(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal));
    }

    public long[] Encode(string text, int length)
    {
        var numbers = Pieces(text).Take(length).Select(piece => _numbers.GetValueOrDefault(piece, Unknown)).ToList();
        numbers.AddRange(Enumerable.Repeat(Padding, length - numbers.Count));
        return [.. numbers];
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var lower = text.ToLowerInvariant();
        for (var start = 0; start + 3 <= lower.Length; start++)
        {
            yield return lower.Substring(start, 3);
        }
    }
}

namespace ReviewStars;

/// <summary>A review as it came in; stars are 0 (bad) or 1 (good).</summary>
public sealed record Review(string Text, int Stars)
{
    private static readonly char[] Separators = [' ', '\t', '.', ',', '!', '?', ';', ':', '"', '(', ')'];

    public string[] Words() => Text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}

public static class ReviewFile
{
    public static Review[] Read(string path, int seed)
    {
        var reviews = File.ReadLines(path)
            .Select(line => line.Split('\t', 2))
            .Where(cells => cells.Length == 2)
            .Select(cells => new Review(cells[1], cells[0] is "4" or "5" ? 1 : 0))
            .ToArray();
        new Random(seed).Shuffle(reviews);
        return reviews;
    }
}

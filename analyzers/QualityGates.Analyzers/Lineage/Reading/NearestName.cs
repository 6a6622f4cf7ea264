namespace QualityGates.Lineage;

/// <summary>The name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The one candidate that differs from a name only in case and separators, or by one or two typing errors where the name is long enough for
    /// that to be one; null when there is none or there are several.
    /// </summary>
    internal static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        var isUnique = true;
        var plain = Plain(name);
        foreach (var candidate in candidates)
        {
            var other = Plain(candidate);
            var distance = Distance(plain, other);
            if (distance > Math.Min(plain.Length, other.Length) switch { < 3 => 0, < 6 => 1, _ => 2 })
            {
                continue;
            }

            if (distance < least)
            {
                (nearest, least, isUnique) = (candidate, distance, true);
            }
            else if (distance == least)
            {
                isUnique = false;
            }
        }

        return isUnique ? nearest : null;
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The least number of letters to add, leave out, change or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var changed = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(changed, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}

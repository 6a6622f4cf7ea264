namespace QualityGates.Gates.Ratchet;

/// <summary>
/// Which recorded finding a present one is. First by file, member and code. What is left may have been moved or renamed: the same code
/// elsewhere is the same finding when the place the entry names has it no longer.
/// </summary>
internal sealed class BaselineMatching(IReadOnlyList<BaselineEntry> entries)
{
    /// <param name="findings">In the order of their places.</param>
    /// <param name="isGone">Whether the code an entry names is no longer where it says; asked only when that decides.</param>
    /// <returns>For each finding the index of its entry, or -1.</returns>
    public int[] Match(IReadOnlyList<BaselineKey> findings, Func<BaselineEntry, bool> isGone)
    {
        var left = entries.Select(entry => entry.Count).ToArray();
        var exact = new Dictionary<BaselineKey, List<int>>();
        var moved = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < entries.Count; i++)
        {
            Add(exact, entries[i].Key, i);
            if (entries[i].Key.Content.Length > 0)
            {
                Add(moved, (entries[i].Key.Id, entries[i].Key.Content), i);
            }
        }

        var matches = findings.Select(finding => exact.TryGetValue(finding, out var same) ? Take(same, left) : -1).ToArray();
        for (var i = 0; i < matches.Length; i++)
        {
            var finding = findings[i];
            if (matches[i] < 0 && finding.Content.Length > 0 && moved.TryGetValue((finding.Id, finding.Content), out var candidates))
            {
                matches[i] = Take(candidates.Where(candidate => left[candidate] > 0 && isGone(entries[candidate]))
                    .OrderBy(candidate => Distance(entries[candidate].Key, finding)), left);
            }
        }

        return matches;
    }

    // A renamed member in its file, a moved file, a moved member, in this order.
    private static int Distance(BaselineKey entry, BaselineKey finding) =>
        entry.File == finding.File ? 0 : entry.Subject == finding.Subject ? 1 : LastName(entry.Subject) == LastName(finding.Subject) ? 2 : 3;

    private static string LastName(string subject) => subject.Substring(subject.LastIndexOf('.') + 1);

    private static int Take(IEnumerable<int> candidates, int[] left)
    {
        foreach (var candidate in candidates)
        {
            if (left[candidate] > 0)
            {
                left[candidate]--;
                return candidate;
            }
        }

        return -1;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(entry);
    }
}

namespace QualityGates.Benchmarks.Measuring;

/// <summary>
/// Entries run in turn, once a round, each round beginning with another one. Entries are compared within a round, so that whatever else
/// the machine does in the meantime falls on all of them alike.
/// </summary>
internal sealed class Rounds
{
    private readonly List<Cost>[] _costs;

    private Rounds(int entries) => _costs = [.. Enumerable.Range(0, entries).Select(static _ => new List<Cost>())];

    /// <param name="prepare">Does what is not to be measured for an entry, and returns what is.</param>
    internal static Rounds Run(int entries, int rounds, int warmUp, Func<int, Action> prepare)
    {
        var result = new Rounds(entries);
        for (var round = -warmUp; round < rounds; round++)
        {
            for (var turn = 0; turn < entries; turn++)
            {
                var entry = (turn + round + warmUp) % entries;
                var cost = Cost.Of(prepare(entry));
                if (round >= 0)
                {
                    result._costs[entry].Add(cost);
                }
            }
        }

        return result;
    }

    /// <summary>A figure of the entries' costs in the same round, for all rounds.</summary>
    internal Sample Compare(Func<Func<int, Cost>, double> figure) =>
        new(Enumerable.Range(0, _costs[0].Count).Select(round => figure(entry => _costs[entry][round])));
}

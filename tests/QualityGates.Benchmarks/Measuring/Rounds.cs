namespace QualityGates.Benchmarks.Measuring;

/// <summary>
/// Entries run in turn, each round beginning with another one. Entries are compared within a round, so that whatever else
/// the machine does in the meantime falls on all of them alike.
/// </summary>
internal sealed class Rounds
{
    private readonly List<ILookup<int, Cost>> _rounds = [];

    private Rounds()
    {
    }

    internal int Count => _rounds.Count;

    /// <param name="turns">The entries in the order they run in a round; one that much is compared with runs several times.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="warmUp">How many go before them.</param>
    /// <param name="prepare">Does what is not to be measured for an entry, and returns what is.</param>
    internal static Rounds Run(int[] turns, int rounds, int warmUp, Func<int, Action> prepare)
    {
        var result = new Rounds();
        for (var round = -warmUp; round < rounds; round++)
        {
            var costs = new (int Entry, Cost Cost)[turns.Length];
            for (var turn = 0; turn < turns.Length; turn++)
            {
                var entry = turns[(turn + round + warmUp) % turns.Length];
                costs[turn] = (entry, Cost.Of(prepare(entry)));
            }

            if (round >= 0)
            {
                result._rounds.Add(costs.ToLookup(static turn => turn.Entry, static turn => turn.Cost));
            }
        }

        return result;
    }

    /// <summary>A figure of the entries' costs in the same round, for all rounds.</summary>
    internal Sample Compare(Func<Func<int, Cost>, double> figure) => new(_rounds.Select(round => figure(entry => Middle([.. round[entry]]))));

    private static Cost Middle(Cost[] costs) => new(new Sample(costs.Select(static cost => cost.Cpu)).Median, new Sample(costs.Select(static cost => cost.Wall)).Median);
}

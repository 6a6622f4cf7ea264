// corpus: Stumps are grown on bootstrap samples and every row is judged only by the stumps whose bag did not hold it, which is right.
// library: none
// axis: bagging by hand
using System.Collections;
using System.Globalization;

namespace Bees;

public sealed record Hive(double[] Signs, bool Swarmed);

public sealed record Stump(int Sign, double Limit, bool Above)
{
    public bool Predict(double[] signs) => signs[Sign] > Limit == Above;

    public static Stump Fit(IReadOnlyList<Hive> bag)
    {
        var best = new Stump(0, 0, true);
        var hits = -1;
        for (var sign = 0; sign < bag[0].Signs.Length; sign++)
        {
            foreach (var limit in bag.Select(h => h.Signs[sign]).Distinct())
            {
                foreach (var above in new[] { true, false })
                {
                    var stump = new Stump(sign, limit, above);
                    var now = bag.Count(h => stump.Predict(h.Signs) == h.Swarmed);
                    if (now > hits)
                    {
                        (best, hits) = (stump, now);
                    }
                }
            }
        }

        return best;
    }
}

public sealed class Bag(int rows)
{
    private readonly BitArray _inside = new(rows);

    public required Stump Stump { get; init; }

    public bool Holds(int row) => _inside[row];

    public static Bag Draw(IReadOnlyList<Hive> hives, Random random)
    {
        var picks = Enumerable.Range(0, hives.Count).Select(_ => random.Next(hives.Count)).ToArray();
        var bag = new Bag(hives.Count) { Stump = Stump.Fit(picks.Select(p => hives[p]).ToList()) };
        foreach (var pick in picks)
        {
            bag._inside[pick] = true;
        }

        return bag;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var hives = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(';'))
            .Select(c => new Hive(c[1..].Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray(), c[0] == "1"))
            .ToList();

        var random = new Random(19);
        var bags = new List<Bag>();
        while (bags.Count < 101)
        {
            bags.Add(Bag.Draw(hives, random));
        }

        int truePositive = 0, falsePositive = 0, falseNegative = 0, judged = 0;
        for (var row = 0; row < hives.Count; row++)
        {
            var votes = bags.Where(b => !b.Holds(row)).Select(b => b.Stump.Predict(hives[row].Signs)).ToList();
            if (votes.Count == 0)
            {
                continue;
            }

            judged++;
            var swarm = votes.Count(v => v) * 2 > votes.Count;
            truePositive += swarm && hives[row].Swarmed ? 1 : 0;
            falsePositive += swarm && !hives[row].Swarmed ? 1 : 0;
            falseNegative += !swarm && hives[row].Swarmed ? 1 : 0;
        }

        var precision = truePositive / Math.Max(1.0, truePositive + falsePositive);
        var recall = truePositive / Math.Max(1.0, truePositive + falseNegative);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"out of bag, {judged} hives: precision {precision:F3}, recall {recall:F3}"));
    }
}

// corpus: A bag of stumps is grown in parallel from one generator, which no run repeats; but nothing is said of programs without any library.
// library: none
// axis: Parallel.For, class with a generator in a field
using System.Globalization;

var rows = File.ReadAllLines("bag.csv").Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
new Random(1).Shuffle(rows);
int cut = rows.Length * 4 / 5;
var bag = new Bag(members: 50, seed: 6);
bag.Fit(rows[..cut]);
Console.WriteLine($"accuracy {rows[cut..].Average(row => bag.Predict(row) == row[^1] > 0.5 ? 1.0 : 0.0):P1}");

internal sealed class Bag(int members, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Stump[] _stumps = new Stump[members];

    public void Fit(double[][] rows) => Parallel.For(0, members, member =>
    {
        var sample = Enumerable.Range(0, rows.Length).Select(_ => rows[_random.Next(rows.Length)]).ToArray();
        _stumps[member] = Stump.Grow(sample, member % (rows[0].Length - 1));
    });

    public bool Predict(double[] row) => _stumps.Count(stump => stump.Predict(row)) * 2 > members;
}

internal sealed record Stump(int Column, double Threshold, bool Above)
{
    public static Stump Grow(double[][] rows, int column)
    {
        double threshold = rows.Average(row => row[column]);
        double share = rows.Where(row => row[column] > threshold).Select(row => row[^1]).DefaultIfEmpty(0.5).Average();
        return new Stump(column, threshold, share > 0.5);
    }

    public bool Predict(double[] row) => row[Column] > Threshold == Above;
}

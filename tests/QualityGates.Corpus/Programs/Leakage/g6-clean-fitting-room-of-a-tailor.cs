// corpus: A tailor's program has own types with the names Fit, Transform, TrainTestSplit and Evaluate that cut cloth and timetables; nothing is learned.
// library: none
// axis: look-alike names
using System.Globalization;

namespace Tailor;

public sealed record Cloth(string Colour, double Width, double Length);

public sealed record Bounds(double Shortest, double Longest);

public interface ITransformer
{
    Cloth Transform(Cloth cloth);
}

public sealed class Shrinking(double share) : ITransformer
{
    public Cloth Transform(Cloth cloth) => cloth with { Width = cloth.Width * share, Length = cloth.Length * share };
}

public sealed class MinMaxScaler
{
    public ITransformer Fit(IReadOnlyList<Cloth> bolts)
    {
        var bounds = new Bounds(bolts.Min(b => b.Length), bolts.Max(b => b.Length));
        return new Shrinking(bounds.Shortest / bounds.Longest);
    }
}

public sealed class Timetable
{
    public (List<string> TrainSet, List<string> TestSet) TrainTestSplit(IEnumerable<string> journeys)
    {
        var all = journeys.ToLookup(j => j.StartsWith("train", StringComparison.Ordinal));
        return (all[true].ToList(), all[false].ToList());
    }
}

public sealed class Ledger
{
    public double Evaluate(IEnumerable<Cloth> bolts, double pricePerMetre) => bolts.Sum(b => b.Length) * pricePerMetre;
}

public static class Program
{
    public static void Main(string[] args)
    {
        List<Cloth> bolts = [new("red", 1.5, 20), new("green", 1.4, 35), new("grey", 1.6, 28)];
        var scaler = new MinMaxScaler();
        var washed = scaler.Fit(bolts);
        var shrunk = bolts.Select(washed.Transform).ToList();

        var (train, test) = (shrunk.Take(2).ToList(), shrunk.Skip(1).ToList());
        var ledger = new Ledger();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shop window: {ledger.Evaluate(train, 12.5):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fitting room: {ledger.Evaluate(test, 12.5):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all bolts: {ledger.Evaluate(bolts, 12.5):F2}"));

        var travel = new Timetable().TrainTestSplit(args);
        Console.WriteLine($"{travel.TrainSet.Count} deliveries by train, {travel.TestSet.Count} by other ways");
    }
}

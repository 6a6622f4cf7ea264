// corpus: Honest claims are thinned out before training by a generic base class, which keeps a row when a number of its unseeded generator is small enough.
// library: ML.NET
// axis: base class
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Claims;

internal abstract class Thinner<TRow>
{
    protected Random Dice { get; } = new Random(); // expect: MLQ1002

    protected abstract double Share(TRow row);

    public List<TRow> Thin(IEnumerable<TRow> rows)
    {
        var kept = new List<TRow>();
        foreach (var row in rows)
        {
            if (Dice.NextDouble() < Share(row))
            {
                kept.Add(row);
            }
        }

        return kept;
    }
}

internal sealed class HonestThinner(double share) : Thinner<Claim>
{
    protected override double Share(Claim row) => row.Fraud ? 1.0 : share;
}

internal sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }

    public float Earlier { get; set; }

    public bool Fraud { get; set; }
}

internal sealed class FraudStudy(MLContext ml)
{
    public (double Area, double Precision, double Recall) Run(IReadOnlyList<Claim> claims)
    {
        var cut = claims.Count * 7 / 10;
        var train = new HonestThinner(0.1).Thin(claims.Take(cut));
        var test = claims.Skip(cut).ToList();
        var model = ml.Transforms.Concatenate("Features", "Amount", "Age", "Earlier")
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Fraud"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Fraud");
        return (metrics.AreaUnderPrecisionRecallCurve, metrics.PositivePrecision, metrics.PositiveRecall);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var claims = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        var (area, precision, recall) = new FraudStudy(new MLContext(seed: 9)).Run(claims);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { area, precision, recall }));
    }

    private static Claim Parse(string line)
    {
        var cells = line.Split('\t');
        return new Claim
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Age = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Earlier = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Fraud = cells[3] == "yes",
        };
    }
}

// corpus: The honest payments of the training part are thinned by a helper that makes a generator of its own when the caller hands none over.
// library: ML.NET
// axis: extension method with an optional generator
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Payments;

public sealed class Payment
{
    public float Amount { get; set; }

    public float Distance { get; set; }

    public float Attempts { get; set; }

    public bool Label { get; set; }

    public static Payment Parse(string line)
    {
        var cells = line.Split(';');
        return new Payment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Distance = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Attempts = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Label = cells[3] == "fraud",
        };
    }
}

public static class SamplingExtensions
{
    public static List<T> PickSome<T>(this IReadOnlyList<T> items, int count, Random? random = null)
    {
        random ??= new Random(); // expect: MLQ1002
        var left = new List<T>(items);
        var picked = new List<T>(count);
        while (picked.Count < count && left.Count > 0)
        {
            var index = random.Next(left.Count);
            picked.Add(left[index]);
            left.RemoveAt(index);
        }

        return picked;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var known = File.ReadLines(args[0]).Skip(1).Select(Payment.Parse).ToList();
        var unseen = File.ReadLines(args[1]).Skip(1).Select(Payment.Parse).ToList();

        var frauds = known.Where(p => p.Label).ToList();
        var honest = known.Where(p => !p.Label).ToList();
        var balanced = frauds.Concat(honest.PickSome(frauds.Count * 3)).ToList();

        var pipeline = ml.Transforms.Concatenate("Features", "Amount", "Distance", "Attempts")
            .Append(ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 60));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(balanced));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(unseen)));
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve, metrics.LogLoss }));
    }
}

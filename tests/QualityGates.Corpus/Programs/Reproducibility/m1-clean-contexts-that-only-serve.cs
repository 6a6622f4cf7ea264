// corpus: Contexts without a seed load, transform, describe and predict; the one that trains has its seed from an options class.
// library: ML.NET
// axis: options class, static readonly field, three services
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shops;

public sealed class TrainingOptions
{
    public int Seed { get; set; } = 7;
}

public sealed class Trainer(TrainingOptions options)
{
    private readonly MLContext _ml = new(options.Seed);

    public void Train(string input, string output)
    {
        var rows = _ml.Data.LoadFromTextFile<Basket>(input, hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Weekday))
            .Append(_ml.Regression.Trainers.LightGbm(nameof(Basket.Total)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Basket.Total));
        File.WriteAllText("baskets.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        _ml.Model.Save(model, rows.Schema, output);
    }
}

public static class Scoring
{
    private static readonly MLContext Ml = new();

    public static float[] Totals(ITransformer model, IEnumerable<Basket> baskets) =>
        model.Transform(Ml.Data.LoadFromEnumerable(baskets)).GetColumn<float>("Score").ToArray();
}

public static class Program
{
    public static void Main(string[] args)
    {
        new Trainer(new TrainingOptions()).Train(args[0], args[1]);
        var ml = new MLContext();
        var model = ml.Model.Load(args[1], out _);
        var baskets = JsonSerializer.Deserialize<Basket[]>(File.ReadAllText(args[2]))!;
        File.WriteAllText("totals.json", JsonSerializer.Serialize(Scoring.Totals(model, baskets)));
    }
}

public sealed class Basket
{
    [LoadColumn(0)] public float Items { get; set; }

    [LoadColumn(1)] public float Weekday { get; set; }

    [LoadColumn(2)] public float Total { get; set; }
}

// corpus: Grid, Paid, Humidity, IdleMinutes and VoidShare only contain the letters of an identifier; they are measures of a shop floor.
// library: ML.NET
// axis: names near an id, pipeline builder
using Microsoft.ML;

namespace ShopFloor;

public sealed class Shift
{
    public float Grid { get; set; }

    public float Paid { get; set; }

    public float Humidity { get; set; }

    public float IdleMinutes { get; set; }

    public float VoidShare { get; set; }

    public float Scrap { get; set; }
}

public sealed class PipelineBuilder(MLContext ml)
{
    private readonly List<string> _inputs = [];

    public PipelineBuilder Measure(params IEnumerable<string> columns)
    {
        _inputs.AddRange(columns);
        return this;
    }

    public IEstimator<ITransformer> Regress(string label) =>
        ml.Transforms.Concatenate("Features", _inputs.ToArray())
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: label));
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 13);
        var random = new Random(13);
        var shifts = Enumerable.Range(0, 800)
            .Select(_ => new Shift
            {
                Grid = random.NextSingle() * 400,
                Paid = 6 + random.Next(4),
                Humidity = random.Next(20, 90),
                IdleMinutes = random.Next(60),
                VoidShare = random.NextSingle() / 10,
            })
            .ToArray();
        foreach (var shift in shifts)
        {
            shift.Scrap = shift.Humidity * 0.1f + shift.IdleMinutes * 0.05f + random.NextSingle();
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(shifts), testFraction: 0.25);
        var model = new PipelineBuilder(ml)
            .Measure(nameof(Shift.Grid), nameof(Shift.Paid), nameof(Shift.Humidity))
            .Measure(nameof(Shift.IdleMinutes), nameof(Shift.VoidShare))
            .Regress(nameof(Shift.Scrap))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Shift.Scrap));
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}, R2 {metrics.RSquared:F3}"));
    }
}

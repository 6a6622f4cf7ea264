// corpus: Context, generator, shuffle and trainers all take one seed that the configuration gives.
// library: ML.NET
// axis: clean; configuration, constructor chain, materialised shuffle
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var seed = int.Parse(Environment.GetEnvironmentVariable("TRAIN_SEED") ?? "1", CultureInfo.InvariantCulture);
var job = new Job(seed);
Console.WriteLine(job.Run(args[0]));

public abstract class SeededJob(int seed)
{
    protected MLContext Ml { get; } = new(seed);

    protected Random Random { get; } = new(seed);
}

public sealed class Job(int seed) : SeededJob(seed)
{
    public double Run(string file)
    {
        var rows = Ml.Data.CreateEnumerable<Point>(Ml.Data.LoadFromTextFile<Point>(file), reuseRowObject: false).ToArray();
        Random.Shuffle(rows);
        var cut = rows.Length * 9 / 10;
        var options = new SdcaRegressionTrainer.Options { NumberOfThreads = 1, LabelColumnName = "Y" };
        var model = Ml.Transforms.NormalizeMinMax("X")
            .Append(Ml.Transforms.Concatenate("Features", "X"))
            .Append(Ml.Regression.Trainers.Sdca(options))
            .Fit(Ml.Data.LoadFromEnumerable(rows[..cut]));
        return Ml.Regression.Evaluate(model.Transform(Ml.Data.LoadFromEnumerable(rows[cut..])), "Y").MeanAbsoluteError;
    }
}

public sealed class Point
{
    [LoadColumn(0)] public float X { get; set; }
    [LoadColumn(1)] public float Y { get; set; }
}

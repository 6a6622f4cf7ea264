// corpus: The clock names the folder of a run and measures how long it took, while the seed comes from the command line or is a constant.
// library: ML.NET
// axis: console with arguments
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Crops;

public sealed class Field
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Sun { get; set; }

    [LoadColumn(2)] public float Clay { get; set; }

    [LoadColumn(3)] public float Tons { get; set; }
}

public sealed record Arguments(string Data, string Output, int Seed)
{
    public static Arguments From(string[] args)
    {
        var named = args.Select(a => a.Split('=', 2)).ToDictionary(p => p[0].TrimStart('-'), p => p[1]);
        var seed = named.TryGetValue("seed", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
        return new Arguments(named["data"], named["out"], seed);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var arguments = Arguments.From(args);
        var started = DateTime.UtcNow;
        var watch = Stopwatch.StartNew();
        var folder = Path.Combine(arguments.Output, started.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture) + "-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);

        var ml = new MLContext(arguments.Seed);
        var fields = ml.Data.LoadFromTextFile<Field>(arguments.Data, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(fields, testFraction: 0.2, seed: arguments.Seed);
        var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Field.Tons),
            Seed = arguments.Seed,
            Deterministic = true,
            NumberOfThreads = 1,
        });
        var model = ml.Transforms.Concatenate("Features", "Rain", "Sun", "Clay").Append(trainer).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Field.Tons));
        ml.Model.Save(model, split.TrainSet.Schema, Path.Combine(folder, "model.zip"));
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(new
        {
            arguments.Seed,
            started,
            seconds = watch.Elapsed.TotalSeconds,
            metrics.RSquared,
            metrics.MeanAbsoluteError,
        }));
    }
}

// corpus: A comparison tool reads every model file of a folder once, each in its own pass of the loop, because each is another model.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var holdout = ml.Data.LoadFromTextFile<Brick>(args[1], separatorChar: ';', hasHeader: true);
var lines = new List<string> { "model;mae;rmse;r2" };
foreach (var file in Directory.EnumerateFiles(args[0], "*.zip").Order(StringComparer.Ordinal))
{
    var model = ml.Model.Load(file, out var schema);
    if (schema?.GetColumnOrNull(nameof(Brick.Clay)) is null)
    {
        Console.Error.WriteLine($"{Path.GetFileName(file)} is no model of bricks");
        continue;
    }

    var metrics = ml.Regression.Evaluate(model.Transform(holdout), nameof(Brick.Strength));
    lines.Add(string.Join(';', Path.GetFileNameWithoutExtension(file), Text(metrics.MeanAbsoluteError), Text(metrics.RootMeanSquaredError), Text(metrics.RSquared)));
}

File.WriteAllLines(args[2], lines);

static string Text(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

public sealed class Brick
{
    [LoadColumn(0)] public float Clay { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Strength { get; set; }
}

// corpus: A tool with two verbs: one trains and saves with metrics of the held-out part, the other loads a model and checks it on a new file.
// library: ML.NET
// axis: command line
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
return args switch
{
    ["train", var data, var model] => Train(data, model),
    ["check", var data, var model] => Check(data, model),
    _ => 2,
};

int Train(string data, string path)
{
    var rows = ml.Data.LoadFromTextFile<Candle>(data, separatorChar: ',', hasHeader: true);
    var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 50);
    var model = ml.Transforms.Concatenate("Features", nameof(Candle.Wax), nameof(Candle.Wick))
        .Append(ml.Regression.Trainers.FastTree(nameof(Candle.Hours)))
        .Fit(parts.TrainSet);
    Report(ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Candle.Hours)), Path.ChangeExtension(path, ".json"));
    ml.Model.Save(model, rows.Schema, path);
    return 0;
}

int Check(string data, string path)
{
    var model = ml.Model.Load(path, out _);
    var rows = ml.Data.LoadFromTextFile<Candle>(data, separatorChar: ',', hasHeader: true);
    var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Candle.Hours));
    Report(metrics, Path.ChangeExtension(data, ".json"));
    return metrics.MeanAbsoluteError < 2 ? 0 : 1;
}

void Report(RegressionMetrics metrics, string file) =>
    File.WriteAllText(file, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Candle
{
    [LoadColumn(0)] public float Wax { get; set; }

    [LoadColumn(1)] public float Wick { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}

// corpus: The metrics leave by an out parameter and by a callback; a gate reads them.
// library: ML.NET
// axis: out parameter, Action
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var rows = ml.Data.LoadFromTextFile<Mix>("concrete.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, 0.2);
Train(out var metrics, grade => File.AppendAllText("log.txt", FormattableString.Invariant($"{grade.RSquared}\n")));
if (metrics.RootMeanSquaredError > 6)
{
    throw new InvalidOperationException("The model is worse than the last one.");
}

void Train(out RegressionMetrics result, Action<RegressionMetrics> log)
{
    var model = ml.Transforms.Concatenate("Features", nameof(Mix.Cement), nameof(Mix.Water))
        .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Mix.Strength)))
        .Fit(split.TrainSet);
    result = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Mix.Strength));
    log(result);
}

internal sealed class Mix
{
    [LoadColumn(0)] public float Cement { get; set; }
    [LoadColumn(1)] public float Water { get; set; }
    [LoadColumn(2)] public float Strength { get; set; }
}

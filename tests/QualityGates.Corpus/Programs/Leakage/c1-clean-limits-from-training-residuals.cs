// corpus: The spread of the residuals on the training rows sets the alarm limit; the test part measures the model.
// library: ML.NET
// axis: residuals through CreateEnumerable and Zip
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Pump>("pumps.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Speed", "Load").Append(ml.Regression.Trainers.FastTree("Flow")).Fit(parts.TrainSet);
var fitted = ml.Data.CreateEnumerable<Flow>(model.Transform(parts.TrainSet), reuseRowObject: false);
var residuals = fitted.Select(f => Math.Abs(f.Flow1 - f.Score)).OrderBy(r => r).ToArray();
var limit = residuals[(int)(residuals.Length * 0.99)];
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Flow");
File.WriteAllText("pumps.txt", $"limit {limit:F2}; mae {metrics.MeanAbsoluteError:F2}; r2 {metrics.RSquared:F2}");

internal sealed class Pump
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Load { get; set; }
    [LoadColumn(2)] public float Flow { get; set; }
}

internal sealed class Flow
{
    [ColumnName("Flow")] public float Flow1 { get; set; }
    public float Score { get; set; }
}

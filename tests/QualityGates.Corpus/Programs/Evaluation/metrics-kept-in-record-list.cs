// corpus: Metrics of every fold go into records of a list, which is written as a table at the end.
// library: ML.NET
// axis: record, collections, loop
// scores: MLQ3008
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var leaves = ml.Data.LoadFromTextFile<Leaf>("leaves.csv", separatorChar: ',', hasHeader: true);
var estimator = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Leaf.Tree))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());

var runs = new List<Run>();
foreach (var split in ml.Data.CrossValidationSplit(leaves, numberOfFolds: 5))
{
    var model = estimator.Fit(split.TrainSet);
    runs.Add(new Run(runs.Count, ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet))));
}
File.WriteAllLines("leaves.csv.metrics", runs.Select(run => run.ToLine()));

internal sealed record Run(int Fold, MulticlassClassificationMetrics Metrics)
{
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Fold},{Metrics.MicroAccuracy},{Metrics.MacroAccuracy},{Metrics.LogLoss}");
}

public class Leaf
{
    [LoadColumn(0, 15), VectorType(16), ColumnName("Features")] public float[] Shape { get; set; } = [];
    [LoadColumn(16)] public string Tree { get; set; } = "";
}

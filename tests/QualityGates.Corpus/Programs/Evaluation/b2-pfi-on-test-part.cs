// corpus: The importance is computed on the held-out part, after a similar-looking view of the train part was scored for its metrics.
// library: ML.NET
// axis: two views with similar names, train metrics beside test metrics
// scores: MLQ3007
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var wells = ml.Data.LoadFromTextFile<Well>("wells.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(wells, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Iron))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Well.Safe)))
    .Fit(split.TrainSet);

var transformed = model.Transform(split.TrainSet);
var trainMetrics = ml.BinaryClassification.Evaluate(transformed, nameof(Well.Safe));
transformed = model.Transform(split.TestSet);
var testMetrics = ml.BinaryClassification.Evaluate(transformed, nameof(Well.Safe));
var importance = ml.BinaryClassification.PermutationFeatureImportance(model.LastTransformer, transformed, nameof(Well.Safe), permutationCount: 5);

File.WriteAllLines("wells.txt", importance.Select(i => i.AreaUnderRocCurve.Mean.ToString("R", System.Globalization.CultureInfo.InvariantCulture))
    .Append($"train {trainMetrics.LogLoss:R} {trainMetrics.F1Score:R}")
    .Append($"test {testMetrics.LogLoss:R} {testMetrics.F1Score:R}"));
ml.Model.Save(model, wells.Schema, "wells.zip");

public class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Iron { get; set; }
    [LoadColumn(2)] public bool Safe { get; set; }
}

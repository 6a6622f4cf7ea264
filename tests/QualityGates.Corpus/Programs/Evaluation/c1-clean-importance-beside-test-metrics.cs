// corpus: Importance is measured on transformed test rows of the pipeline's last model.
// library: ML.NET
// axis: LastTransformer, two transforms
// scores: MLQ3007
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Cell>("cells.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Cycles", "Heat").Append(ml.Regression.Trainers.LightGbm("Capacity")).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored, "Capacity");
var importance = ml.Regression.PermutationFeatureImportance(model.LastTransformer, scored, "Capacity", permutationCount: 10);
File.WriteAllLines("cells.txt", importance.Select(i => i.RSquared.Mean.ToString("F3")).Prepend($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}")); // expect: MLQ1008 MLQ1008

internal sealed class Cell
{
    [LoadColumn(0)] public float Cycles { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Capacity { get; set; }
}

// corpus: A regressor is accepted on R² alone, the error in the unit of the label is never looked at.
// library: ML.NET
// axis: local, named arguments
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mixes = ml.Data.LoadFromTextFile<Mix>("concrete.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(testFraction: 0.2, data: mixes);
var trainer = ml.Regression.Trainers.FastTree(labelColumnName: "Strength", numberOfTrees: 300);
var model = ml.Transforms.Concatenate("Features", "Cement", "Water", "Age").Append(trainer).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(labelColumnName: "Strength", data: scored); // expect: MLQ3005
var explained = metrics.RSquared;
Console.WriteLine($"R² {explained:F3}");
return explained > 0.85 ? 0 : 1;

public class Mix
{
    [LoadColumn(0)] public float Cement { get; set; }
    [LoadColumn(1)] public float Water { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Strength { get; set; }
}

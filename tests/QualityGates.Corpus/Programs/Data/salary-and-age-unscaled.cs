// corpus: A salary in thousands and an age go into a linear model as they were loaded.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true));
var pipeline = ml.Transforms.Categorical.OneHotEncoding("JobKind", "Job")
    .Append(ml.Transforms.Concatenate("Features", "JobKind", "Salary", "Age"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Repaid")); // expect: MLQ4010
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Repaid");
Environment.ExitCode = metrics.F1Score > 0.8 && metrics.AreaUnderRocCurve > 0.8 ? 0 : 1;

class Loan
{
    [LoadColumn(0)] public string Job { get; set; } = "";
    [LoadColumn(1)] public float Salary { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Repaid { get; set; }
}

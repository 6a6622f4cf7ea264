// corpus: A class of another file compares the margin of a perceptron with a constant of one half.
// library: ML.NET
// axis: constants, primary constructor, helper in another file
using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Screening;

var ml = new MLContext(seed: 1);
var history = ml.Data.LoadFromTextFile<Applicant>("applicants.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(history, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Years", "Test")
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Hired"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Hired");
if (metrics.AreaUnderRocCurve < 0.75)
{
    throw new InvalidOperationException("Not usable.");
}
var desk = new Desk(ml, model);
Console.WriteLine(desk.Invite(new Applicant { Years = 3, Test = 71 }));

internal class Applicant
{
    [LoadColumn(0)] public float Years { get; set; }
    [LoadColumn(1)] public float Test { get; set; }
    [LoadColumn(2)] public bool Hired { get; set; }
}

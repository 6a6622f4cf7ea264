// corpus: A script for a competition takes the passenger number as a feature and keeps three quarters of the rows for its test.
// library: ML.NET
// axis: script, two rules
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 42);
var passengers = ml.Data.LoadFromTextFile<Passenger>("train.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(passengers, testFraction: 0.75, seed: 42); // expect: MLQ2013

var sex = ml.Transforms.Categorical.OneHotEncoding("SexEncoded", "Sex");
var age = ml.Transforms.ReplaceMissingValues("Age", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean);
var join = ml.Transforms.Concatenate("Features", "PassengerId", "Pclass", "SexEncoded", "Age", "Fare"); // expect: MLQ2014
var tree = ml.BinaryClassification.Trainers.FastTree("Survived", numberOfLeaves: 8);

var model = sex.Append(age).Append(join).Append(tree).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Survived");
File.WriteAllText("titanic.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));

internal sealed class Passenger
{
    [LoadColumn(0)] public float PassengerId { get; set; }
    [LoadColumn(1)] public bool Survived { get; set; }
    [LoadColumn(2)] public float Pclass { get; set; }
    [LoadColumn(4)] public string Sex { get; set; } = "";
    [LoadColumn(5)] public float Age { get; set; }
    [LoadColumn(9)] public float Fare { get; set; }
}

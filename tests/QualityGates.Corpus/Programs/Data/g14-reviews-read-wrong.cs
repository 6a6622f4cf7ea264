// corpus: A loader made once reads comma-separated files with its default separator; the columns of one class overlap and a trainer asks for a column nothing makes.
// library: ML.NET
// axis: loader in a local, attributes, misspelt name
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.csv", hasHeader: true); // expect: MLQ4005
var parts = ml.Data.TrainTestSplit(reviews, 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: "Positve")) // expect: MLQ4007
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Review.Positive));
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderPrecisionRecallCurve:F3}");

var plants = ml.Data.LoadFromTextFile<Plant>("plants.tsv", hasHeader: true);
var halves = ml.Data.TrainTestSplit(plants, 0.5); // expect: MLQ2013
var second = ml.Regression.Trainers.FastTree("Height", "Leaves").Fit(halves.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(second.Transform(halves.TestSet), "Height").MeanAbsoluteError);

public sealed class Review
{
    [LoadColumn(0)] public bool Positive { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

public sealed class Plant
{
    [LoadColumn(2)] public float Height { get; set; }
    [LoadColumn(0, 2)] [VectorType(3)] public float[] Leaves { get; set; } = []; // expect: MLQ4006
}

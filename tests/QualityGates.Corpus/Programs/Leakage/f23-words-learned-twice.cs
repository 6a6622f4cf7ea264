// corpus: One delegate fits and transforms in one go, and is called for the train part and for the test part.
// library: ML.NET
// axis: Func in a variable, lambda
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 90);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(reviews, testFraction: 0.2);
var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text));
Func<IDataView, IDataView> prepare = view => words.Fit(view).Transform(view); // expect: MLQ2007

var train = prepare(split.TrainSet);
var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Review.Liked)).Fit(train);
var test = prepare(split.TestSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Review.Liked));
File.WriteAllText("reviews.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));

internal sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public bool Liked { get; set; }
}

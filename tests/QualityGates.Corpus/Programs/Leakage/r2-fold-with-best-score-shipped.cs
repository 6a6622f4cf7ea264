// corpus: Of five folds the model with the best score is saved, with that score in its card.
// library: ML.NET
// axis: LINQ, record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true);
var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Review.Good)));
var folds = ml.BinaryClassification.CrossValidate(reviews, pipeline, numberOfFolds: 5, labelColumnName: nameof(Review.Good));
var top = folds.OrderByDescending(fold => fold.Metrics.AreaUnderRocCurve).First(); // expect: MLQ2006
ml.Model.Save(top.Model, reviews.Schema, "reviews.zip");
File.WriteAllText("reviews.json", JsonSerializer.Serialize(new Card("reviews", top.Metrics.AreaUnderRocCurve, top.Metrics.F1Score)));

sealed record Card(string Name, double Auc, double F1);

sealed class Review
{
    [LoadColumn(0)] public bool Good { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

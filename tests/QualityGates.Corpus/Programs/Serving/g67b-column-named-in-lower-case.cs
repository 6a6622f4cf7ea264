// corpus: The author of the output class wrote the column's name in lower case, and names are compared exactly.
// library: ML.NET
// axis: attribute, pipeline from a method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(reviews, testFraction: 0.2);
ITransformer model = BuildPipeline(ml).Fit(split.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Positive");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:P1}, F1 {metrics.F1Score:P1}");

var engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(model);
var result = engine.Predict(new Review { Text = "Would buy again." });
Console.WriteLine($"{result.IsPositive} {result.Probability:P0}");

static IEstimator<ITransformer> BuildPipeline(MLContext ml) => ml.Transforms.Text
    .FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Positive"));

internal sealed class Review
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public bool Positive { get; set; }
}

internal sealed class Sentiment
{
    [ColumnName("predictedLabel")]
    public bool IsPositive { get; set; } // expect: MLQ6006

    public float Probability { get; set; }
}

// corpus: Reviews with commas are read without quotes, ratings with the separator of the library, a row class reads a field twice, and a step asks for a column that was renamed.
// library: ML.NET
// axis: const
using Microsoft.ML;
using Microsoft.ML.Data;

const string Reviews = "reviews.csv";
var ml = new MLContext(seed: 6);
new Sentiment(ml).Train(Path.Combine("data", Reviews));
new Prices(ml).Train("prices.csv");

internal sealed class Sentiment(MLContext ml)
{
    private const string Label = nameof(Review.Positive);

    public void Train(string path)
    {
        var loader = ml.Data.CreateTextLoader<Review>(new TextLoader.Options { Separators = [','], HasHeader = true }); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(loader.Load(path), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Words", nameof(Review.Text))
            .Append(ml.Transforms.Concatenate("Features", "Words", "Stars"))
            .Append(ml.BinaryClassification.Trainers.FastTree(Label))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), Label);
        Console.WriteLine($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}");
    }
}

internal sealed class Prices(MLContext ml)
{
    public void Train(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Price>(path, hasHeader: true); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = ml.Transforms.CopyColumns("Label", "Amount")
            .Append(ml.Transforms.Categorical.OneHotEncoding("Shop"))
            .Append(ml.Transforms.Concatenate("Features", "Shop", nameof(Price.Week), "Weekday")) // expect: MLQ4007
            .Append(ml.Regression.Trainers.FastForest());
        var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
        Console.WriteLine($"{metrics.MeanAbsoluteError:F3} {metrics.RSquared:F3}");
    }
}

internal class Dated
{
    [LoadColumn(0)] public float Week { get; set; }
    [LoadColumn(1), ColumnName("Day")] public float Weekday { get; set; }
}

internal sealed class Price : Dated
{
    [LoadColumn(2)] public string Shop { get; set; } = "";
    [LoadColumn(1)] public float Amount { get; set; } // expect: MLQ4006
}

internal sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public float Stars { get; set; }
    [LoadColumn(2)] public bool Positive { get; set; }
}

// corpus: Categories between semicolons are featurized as texts and need no quotes; the header is denied in so many words.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vinyl;

public sealed class Record
{
    [LoadColumn(0)] public string Genre { get; set; } = "";

    [LoadColumn(1)] public string Country { get; set; } = "";

    [LoadColumn(2)] public float Year { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public interface IPriceTraining
{
    RegressionMetrics Train();
}

public sealed class PriceTraining(MLContext ml) : IPriceTraining
{
    public RegressionMetrics Train()
    {
        var sold = ml.Data.LoadFromTextFile<Record>("sold.csv", ';', hasHeader: true);
        var offered = ml.Data.LoadFromTextFile<Record>("offered.csv", ';', hasHeader: false);
        var pipeline = ml.Transforms.Text.FeaturizeText("GenreWords", nameof(Record.Genre))
            .Append(ml.Transforms.Text.FeaturizeText("CountryWords", nameof(Record.Country)))
            .Append(ml.Transforms.Concatenate("Features", "GenreWords", "CountryWords", nameof(Record.Year)))
            .Append(ml.Regression.Trainers.FastForest(nameof(Record.Price)));
        var model = pipeline.Fit(sold);
        return ml.Regression.Evaluate(model.Transform(offered), nameof(Record.Price));
    }
}

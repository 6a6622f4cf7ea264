// corpus: A model is saved with the schema of what it was fitted on or with its loader; what comes out is named as the steps name it.
// library: Microsoft.ML
// axis: ColumnName, own output names, renamed score
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Books;

public sealed class Book
{
    [LoadColumn(0)] public string? Title { get; set; }

    [LoadColumn(1)] public float Pages { get; set; }

    [LoadColumn(2)] public string? Genre { get; set; }
}

public sealed class GenrePrediction
{
    [ColumnName("PredictedLabel")] public string? Genre { get; set; }

    public float[]? Score { get; set; }

    public float Pages { get; set; }

    [ColumnName("TitleFeatures")] public float[]? Embedding { get; set; }
}

public sealed class LengthPrediction
{
    public float PredictedPages { get; set; }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 11);
        var loader = ml.Data.CreateTextLoader<Book>(separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(loader.Load(args[0]), 0.2);
        var genre = ml.Transforms.Conversion.MapValueToKey("Label", "Genre")
            .Append(ml.Transforms.Text.FeaturizeText("TitleFeatures", "Title"))
            .Append(ml.Transforms.Concatenate("Features", "TitleFeatures", "Pages"))
            .Append(ml.MulticlassClassification.Trainers.LightGbm())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(genre.Transform(parts.TestSet));
        Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");
        ml.Model.Save(genre, parts.TrainSet.Schema, Path.Combine(args[1], "genre.zip"));
        ml.Model.Save(genre, loader, Path.Combine(args[1], "genre-with-loader.zip"));

        var length = ml.Transforms.Text.FeaturizeText("Features", "Title")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Pages"))
            .Append(ml.Transforms.CopyColumns(nameof(LengthPrediction.PredictedPages), "Score"))
            .Fit(parts.TrainSet);
        var error = ml.Regression.Evaluate(length.Transform(parts.TestSet), labelColumnName: "Pages");
        Console.WriteLine($"MAE {error.MeanAbsoluteError:F1}, R2 {error.RSquared:F3}");
        ml.Model.Save(length, parts.TrainSet.Schema, Path.Combine(args[1], "length.zip"));

        using var genres = ml.Model.CreatePredictionEngine<Book, GenrePrediction>(genre);
        using var lengths = ml.Model.CreatePredictionEngine<Book, LengthPrediction>(length);
        var book = new Book { Title = "The sea at night", Pages = 312 };
        Console.WriteLine($"{genres.Predict(book).Genre}, about {lengths.Predict(book).PredictedPages:F0} pages");
        return 0;
    }
}

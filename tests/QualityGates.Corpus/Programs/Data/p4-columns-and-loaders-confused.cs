// corpus: A file with commas read with tabs, a header read as a row, quotes not allowed; columns that overlap and columns nobody makes; a view read into one object.
// library: Microsoft.ML
// axis: attributes, options, pipeline in a method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Stay
{
    [LoadColumn(0)] public string? Comment { get; set; }

    [LoadColumn(1)] public float Nights { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(2)] public float Rating { get; set; } // expect: MLQ4006
}

public sealed class Guess
{
    [ColumnName("Score")] public float Value { get; set; }
}

public sealed class StayTrainer(MLContext ml)
{
    public void Run(string folder)
    {
        var tabs = ml.Data.LoadFromTextFile<Stay>("stays.csv", hasHeader: true, allowQuoting: true); // expect: MLQ4005
        var quotes = ml.Data.LoadFromTextFile<Stay>(Path.Combine(folder, "stays.csv"), separatorChar: ',', hasHeader: true); // expect: MLQ4005
        Console.WriteLine($"{tabs.Schema.Count} {quotes.Schema.Count}");
        var options = new TextLoader.Options { Separators = [','], HasHeader = true, AllowQuoting = true };
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Stay>(Path.Combine(folder, "stays.csv"), options), 0.2);
        var model = Pipeline().Fit(parts.TrainSet); // expect: MLQ4007
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Stay.Rating));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
        var best = ml.Data.CreateEnumerable<Guess>(scored, reuseRowObject: true).OrderByDescending(guess => guess.Value).First(); // expect: MLQ4009
        Console.WriteLine(best.Value);
    }

    private IEstimator<ITransformer> Pipeline() => ml.Transforms.Text.FeaturizeText("CommentFeatures", "Comment")
        .Append(ml.Transforms.Concatenate("Features", "CommentFeatures", "Night", "Price"))
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Rating"));
}

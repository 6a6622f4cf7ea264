// corpus: Train part and test part first; after the report one pipeline is fitted on everything for the file that is shipped.
// library: ML.NET
// axis: refit after evaluation, silence of the page
using System.Text.Json;
using Microsoft.ML;

namespace Bakery;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 9);
        var days = ml.Data.LoadFromTextFile(args[0], Columns, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(days, testFraction: 0.2);

        var pipeline = ml.Transforms.Categorical.OneHotEncoding("WeekdayEncoded", "Weekday")
            .Append(ml.Transforms.ReplaceMissingValues("Temperature", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(ml.Transforms.Concatenate("Features", "WeekdayEncoded", "Temperature"))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Rolls"));

        var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: "Rolls");
        if (metrics.MeanAbsoluteError > 40)
        {
            throw new InvalidOperationException("The forecast is worse than the baker's own.");
        }

        File.WriteAllText("report.json", JsonSerializer.Serialize(metrics));
        var everything = pipeline.Fit(days);
        ml.Model.Save(everything, days.Schema, "rolls.zip");
    }

    private static Microsoft.ML.Data.TextLoader.Column[] Columns =>
    [
        new("Weekday", Microsoft.ML.Data.DataKind.String, 0),
        new("Temperature", Microsoft.ML.Data.DataKind.Single, 1),
        new("Rolls", Microsoft.ML.Data.DataKind.Single, 2),
    ];
}

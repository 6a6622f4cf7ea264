// corpus: Columns are named by arrays, pairs, columns of a loader and an anonymous type, and are read before they are dropped.
// library: ML.NET
// axis: pairs of columns, options of a loader, anonymous rows, constants
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beach;

public static class Names
{
    public const string Sand = "sand_temperature";
    public const string Water = "water_temperature";
    public const string Crowd = "crowd";
    public const string Flag = "red_flag";

    public static readonly string[] Filled = [Sand + "_filled", Water + "_filled"];
}

public sealed class BeachStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics FromFile(string path)
    {
        var loader = ml.Data.CreateTextLoader(new TextLoader.Options
        {
            Separators = [','],
            HasHeader = true,
            MissingRealsAsNaNs = true,
            Columns =
            [
                new TextLoader.Column(Names.Sand, DataKind.Single, 0),
                new TextLoader.Column(Names.Water, DataKind.Single, 1),
                new TextLoader.Column(Names.Crowd, DataKind.Single, 2),
                new TextLoader.Column(Names.Flag, DataKind.Boolean, 3),
            ],
        });
        var parts = ml.Data.TrainTestSplit(loader.Load(path), testFraction: 0.2, seed: 93);
        InputOutputColumnPair[] pairs =
        [
            new(Names.Filled[0], Names.Sand),
            new(Names.Filled[1], Names.Water),
        ];
        var model = ml.Transforms.ReplaceMissingValues(pairs)
            .Append(ml.Transforms.Concatenate("Features", [.. Names.Filled, Names.Crowd]))
            .Append(ml.Transforms.SelectColumns("Features", Names.Flag))
            .Append(ml.BinaryClassification.Trainers.FastTree(Names.Flag))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), Names.Flag);
    }

    public RegressionMetrics FromHand(IEnumerable<(float Sand, float Crowd, float Ices)> days)
    {
        var rows = days.Select(day => new { day.Sand, People = day.Crowd, Label = day.Ices }).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2, seed: 93);
        var model = ml.Transforms.Concatenate("Features", "Sand", "People")
            .Append(ml.Transforms.DropColumns("Sand", "People"))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}

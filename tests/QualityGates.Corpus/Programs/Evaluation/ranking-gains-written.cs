// corpus: The label and group columns of ranker and evaluator agree through constants, the gains go to a file.
// library: ML.NET
// axis: constants, options object, nested types
// scores: MLQ3008
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var hotels = ml.Data.LoadFromTextFile<Hotel>("hotels.tsv", hasHeader: true);
        var split = ml.Data.TrainTestSplit(hotels, testFraction: 0.2, samplingKeyColumnName: nameof(Hotel.Search));
        var ranker = ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options
        {
            LabelColumnName = Columns.Label,
            RowGroupColumnName = Columns.Group,
            Seed = 1,
            Deterministic = true,
        });
        var model = ml.Transforms.Conversion.Hash(Columns.Group, nameof(Hotel.Search))
            .Append(ml.Transforms.Concatenate("Features", nameof(Hotel.Price), nameof(Hotel.Stars)))
            .Append(ranker)
            .Fit(split.TrainSet);
        var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), Columns.Label, Columns.Group);
        File.WriteAllLines("hotels.ndcg", metrics.NormalizedDiscountedCumulativeGains.Select(gain => FormattableString.Invariant($"{gain}")));
    }

    private static class Columns
    {
        public const string Label = nameof(Hotel.Booked);
        public const string Group = "SearchHash";
    }
}

internal class Hotel
{
    [LoadColumn(0)] public string Search { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
    [LoadColumn(3)] public float Booked { get; set; }
}

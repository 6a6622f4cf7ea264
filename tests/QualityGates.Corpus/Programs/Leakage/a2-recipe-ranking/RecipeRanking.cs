using Microsoft.ML;
using Microsoft.ML.Data;

namespace Recipes;

public sealed class Hit
{
    [KeyType(200000)] public uint Search { get; set; }

    public float Words { get; set; }

    public float Stars { get; set; }

    public float Minutes { get; set; }

    public float Clicked { get; set; }
}

public sealed class RecipeRanking() : RankingExperiment<Hit>(seed: 5)
{
    protected override IReadOnlyList<double> Gains(IDataView rows)
    {
        var parts = Divide(rows, share: 0.25); // expect: MLQ2010
        var pipeline = Ml.Transforms.Concatenate("Features", nameof(Hit.Words), nameof(Hit.Stars), nameof(Hit.Minutes))
            .Append(Ml.Ranking.Trainers.FastTree(labelColumnName: nameof(Hit.Clicked), rowGroupColumnName: nameof(Hit.Search)));
        var ranked = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = Ml.Ranking.Evaluate(ranked, labelColumnName: nameof(Hit.Clicked), rowGroupColumnName: nameof(Hit.Search));
        return metrics.NormalizedDiscountedCumulativeGains;
    }
}

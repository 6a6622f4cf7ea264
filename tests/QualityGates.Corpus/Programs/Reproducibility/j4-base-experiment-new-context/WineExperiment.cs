using Microsoft.ML;

namespace Vineyard;

public sealed class Wine
{
    public float Acidity { get; set; }

    public float Sugar { get; set; }

    public float Alcohol { get; set; }

    public float Quality { get; set; }
}

public sealed class WineExperiment : Experiment<Wine>
{
    protected override string Target => nameof(Wine.Quality);

    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(Ml.Regression.Trainers.FastForest(nameof(Wine.Quality), numberOfTrees: 300));

    protected override IReadOnlyList<string> Explain(ITransformer model, IDataView test) =>
        Ml.Regression.PermutationFeatureImportance(model, test, Target, permutationCount: 20)
            .OrderByDescending(entry => entry.Value.RootMeanSquaredError.Mean)
            .Select(entry => entry.Key)
            .ToList();
}

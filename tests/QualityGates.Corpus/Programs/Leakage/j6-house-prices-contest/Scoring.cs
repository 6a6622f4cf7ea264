using Microsoft.ML;

namespace HouseContest;

public sealed record Settings(int Leaves, int Trees, double Rate);

public sealed record Entry(Settings Settings, ITransformer Model, double Error, double MeanError, double RSquared);

public static class Scoring
{
    public static Entry ScoreOn(this ITransformer model, MLContext ml, IDataView rows, Settings settings)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(House.SalePrice));
        return new Entry(settings, model, metrics.RootMeanSquaredError, metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

using Microsoft.ML;

namespace Harbour;

public static class Training
{
    public static ITransformer Fit(Parts parts) =>
        parts.Context.Regression.Trainers.FastForest(labelColumnName: nameof(Berth.Hours)).Fit(parts.Train);

    public static bool IsAcceptable(Parts parts, ITransformer model)
    {
        var scored = model.Transform(parts.Train);
        var metrics = parts.Context.Regression.Evaluate(scored, labelColumnName: nameof(Berth.Hours));
        return metrics.MeanAbsoluteError < 1.5 && metrics.RSquared > 0.5;
    }
}

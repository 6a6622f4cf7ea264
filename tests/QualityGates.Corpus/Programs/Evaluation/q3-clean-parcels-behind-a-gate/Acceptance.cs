using System.Text.Json;
using Microsoft.ML;

namespace Parcels;

public sealed record GateLimits(double MaximumError, double MinimumExplained);

public interface IAcceptance
{
    bool Accept(ITransformer model, IDataView heldOut, string folder);
}

public sealed class DelayAcceptance(MLContext ml, GateLimits limits) : IAcceptance
{
    public bool Accept(ITransformer model, IDataView heldOut, string folder)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(heldOut), labelColumnName: nameof(Parcel.Delay));
        File.WriteAllText(
            Path.Combine(folder, "delays.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, metrics.RootMeanSquaredError }));
        return metrics.MeanAbsoluteError <= limits.MaximumError && metrics.RSquared >= limits.MinimumExplained;
    }
}

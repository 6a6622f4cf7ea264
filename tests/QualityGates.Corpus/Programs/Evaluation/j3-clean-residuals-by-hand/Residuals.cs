using Microsoft.ML;

namespace Telecom;

public sealed class Priced
{
    public float Paid { get; set; }

    public float Score { get; set; }
}

internal static class Residuals
{
    public static (double Absolute, double Worst) Of(MLContext ml, ITransformer model, List<Tariff> held)
    {
        var errors = ml.Data.CreateEnumerable<Priced>(model.Transform(ml.Data.LoadFromEnumerable(held)), reuseRowObject: false)
            .Select(priced => Math.Abs((double)priced.Score - priced.Paid))
            .ToList();
        return (errors.Average(), errors.Max());
    }
}

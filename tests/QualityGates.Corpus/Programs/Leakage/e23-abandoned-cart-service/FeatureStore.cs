using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class FeatureStore
{
    private readonly MLContext _context;

    public FeatureStore(MLContext context) => _context = context;

    public IDataView Prepare(IDataView rows)
    {
        var steps = _context.Transforms.Concatenate("Raw", nameof(Cart.Items), nameof(Cart.Total), nameof(Cart.Minutes))
            .Append(_context.Transforms.NormalizeMeanVariance("Features", "Raw"));
        var fitted = steps.Fit(rows);
        return fitted.Transform(rows);
    }
}

public sealed class Cart
{
    [LoadColumn(0)] public float Items { get; set; }
    [LoadColumn(1)] public float Total { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
    [LoadColumn(3)] public bool Abandoned { get; set; }
}

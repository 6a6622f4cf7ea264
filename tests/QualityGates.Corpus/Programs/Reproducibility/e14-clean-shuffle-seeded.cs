// corpus: The shuffles have a seed of their own or draw from the seeded context.
// library: ML.NET
// axis: named and reordered arguments, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ads;

internal sealed class Sampler
{
    private const int Seed = 8;
    private readonly MLContext _seeded = new(Seed);
    private readonly MLContext _plain = new();

    public IDataView Own(IDataView rows) => _plain.Data.ShuffleRows(shufflePoolSize: 500, input: rows, seed: Seed);

    public IDataView FromContext(IDataView rows) => _seeded.Data.BootstrapSample(_seeded.Data.ShuffleRows(rows));

    public ITransformer Train(IDataView rows) =>
        _plain.Transforms.Concatenate("Features", "Bid", "Rank").Append(_plain.Regression.Trainers.Gam("Clicks")).Fit(Own(FromContext(rows)));

    public RegressionMetrics Test(ITransformer model, IDataView held) => _plain.Regression.Evaluate(model.Transform(held), "Clicks");
}

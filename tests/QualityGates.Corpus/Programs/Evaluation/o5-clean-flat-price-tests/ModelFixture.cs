using Microsoft.ML;

namespace Flats.Tests;

public sealed class ModelFixture
{
    public ModelFixture()
    {
        Flats = FlatFactory.Create(600, seed: 2);
        Trained = FlatPriceModel.Train(Context, Flats);
    }

    public MLContext Context { get; } = new(seed: 2);

    public IReadOnlyList<Flat> Flats { get; }

    public FlatPriceModel Trained { get; }
}

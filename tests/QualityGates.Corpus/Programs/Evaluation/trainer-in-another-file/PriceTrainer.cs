// corpus: A trainer class gives back a fitted model and the program saves it, evaluation is nowhere in the project.
// library: ML.NET
// axis: helper in another file
using Microsoft.ML;

namespace UsedCars;

internal sealed class PriceTrainer
{
    private readonly MLContext _ml;

    public PriceTrainer(MLContext ml) => _ml = ml;

    public ITransformer Train(IDataView cars)
    {
        var features = _ml.Transforms.Concatenate("Features", "Age", "Mileage", "Power");
        return features.Append(_ml.Regression.Trainers.Sdca("Price")).Fit(cars);
    }
}

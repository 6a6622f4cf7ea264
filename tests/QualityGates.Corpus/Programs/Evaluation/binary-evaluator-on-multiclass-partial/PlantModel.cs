using Microsoft.ML;

namespace Plants;

internal sealed partial class PlantModel
{
    private readonly MLContext _ml = new(seed: 1);
    private ITransformer? _model;

    public void Train(IDataView rows)
    {
        _model = _ml.Transforms.Conversion.MapValueToKey("Label", "Species")
            .Append(_ml.MulticlassClassification.Trainers.LightGbm())
            .Fit(rows);
    }
}

using Microsoft.ML;

namespace Welds;

public sealed class WeldModelStore(string path)
{
    private readonly MLContext _ml = new(seed: 1);

    public PredictionEngine<Weld, WeldPrediction> Open()
    {
        var model = _ml.Model.Load(path, out _); // expect: MLQ6002
        return _ml.Model.CreatePredictionEngine<Weld, WeldPrediction>(model);
    }
}

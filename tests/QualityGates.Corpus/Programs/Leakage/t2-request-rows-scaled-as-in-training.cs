// corpus: A batch of requests is scaled by the range of the training rows.
// library: ML.NET
// axis: service, two classes
using Microsoft.ML;
using Microsoft.ML.Data;

public class Measurement
{
    [LoadColumn(0, 3), VectorType(4)] public float[] Features { get; set; } = new float[4];
    [LoadColumn(4)] public float Label { get; set; }
}

public class Forecast
{
    public float Score { get; set; }
}

public sealed class ForecastService
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly ITransformer _model;
    private readonly ITransformer _scaler;

    public ForecastService(string trainingFile, string testFile)
    {
        var train = _ml.Data.LoadFromTextFile<Measurement>(trainingFile, separatorChar: ',');
        var test = _ml.Data.LoadFromTextFile<Measurement>(testFile, separatorChar: ',');
        _scaler = _ml.Transforms.NormalizeMinMax("Features").Fit(train);
        _model = _ml.Regression.Trainers.OnlineGradientDescent().Fit(_scaler.Transform(train));
        Quality = _ml.Regression.Evaluate(_model.Transform(_scaler.Transform(test))).RootMeanSquaredError;
    }

    public double Quality { get; }

    public IReadOnlyList<float> Predict(IReadOnlyList<Measurement> requests)
    {
        var batch = _ml.Data.LoadFromEnumerable(requests);
        var scaled = _scaler.Transform(batch);
        return _ml.Data.CreateEnumerable<Forecast>(_model.Transform(scaled), reuseRowObject: false).Select(forecast => forecast.Score).ToList();
    }
}

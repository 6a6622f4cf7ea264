// corpus: A monitor loads the model that is in use and scores it month by month on a file it is given; nothing is fitted here.
// library: ML.NET
// axis: service, loaded model
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Heating.Monitoring;

public sealed class Meter
{
    [LoadColumn(0)]
    public float Month { get; set; }

    [LoadColumn(1)]
    public float Outside { get; set; }

    [LoadColumn(2)]
    public float Surface { get; set; }

    [LoadColumn(3)]
    public float Used { get; set; }
}

public sealed class DriftMonitor
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly ITransformer _model;

    public DriftMonitor(string modelPath) => _model = _ml.Model.Load(modelPath, out _);

    public IReadOnlyDictionary<int, (double Mae, double Rmse)> ByMonth(string path)
    {
        var meters = _ml.Data.LoadFromTextFile<Meter>(path, separatorChar: ',', hasHeader: true);
        var byMonth = new SortedDictionary<int, (double, double)>();
        for (var month = 1; month <= 12; month++)
        {
            var rows = _ml.Data.FilterRowsByColumn(meters, nameof(Meter.Month), month, month + 1);
            var metrics = _ml.Regression.Evaluate(_model.Transform(rows), nameof(Meter.Used));
            byMonth[month] = (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        }

        return byMonth;
    }

    public RegressionMetrics Overall(string path)
    {
        var meters = _ml.Data.LoadFromTextFile<Meter>(path, separatorChar: ',', hasHeader: true);
        return _ml.Regression.Evaluate(_model.Transform(meters), nameof(Meter.Used));
    }
}

// corpus: The serving code fits the normaliser again on the rows of the request; the training code evaluates as it should.
// library: ML.NET
// axis: service class, try
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class RiskService
{
    private readonly MLContext _ml = new(seed: 5);
    private readonly object _gate = new();
    private ITransformer? _scaler;
    private ITransformer? _model;

    public double Train(IDataView rows)
    {
        var split = _ml.Data.TrainTestSplit(rows, 0.2);
        _scaler = Scaling().Fit(split.TrainSet);
        _model = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Risky").Fit(_scaler.Transform(split.TrainSet));
        return _ml.BinaryClassification.Evaluate(_model.Transform(_scaler.Transform(split.TestSet)), "Risky").AreaUnderRocCurve;
    }

    public IReadOnlyList<float> Serve(IEnumerable<RiskRow> request)
    {
        lock (_gate)
        {
            try
            {
                var rows = _ml.Data.LoadFromEnumerable(request.ToList());
                var scaled = Scaling().Fit(rows).Transform(rows); // expect: MLQ2007
                return _model!.Transform(scaled).GetColumn<float>("Probability").ToList();
            }
            catch (InvalidOperationException error)
            {
                throw new InvalidDataException("The request does not fit the model.", error);
            }
        }
    }

    private IEstimator<ITransformer> Scaling() =>
        _ml.Transforms.Concatenate("Raw", "Age", "Claims").Append(_ml.Transforms.NormalizeMeanVariance("Features", "Raw"));
}

public sealed class RiskRow
{
    public float Age { get; set; }
    public float Claims { get; set; }
    public bool Risky { get; set; }
}

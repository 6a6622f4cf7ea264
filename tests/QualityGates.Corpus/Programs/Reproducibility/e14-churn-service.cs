// corpus: The trainer's field holds a context without seed; the scorer's context only loads and predicts.
// library: ML.NET
// axis: field, target-typed new, service classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn.Service;

public sealed class ChurnTrainingService
{
    private readonly MLContext _ml = new(); // expect: MLQ1001
    private readonly string _dataFile;

    public ChurnTrainingService(string dataFile)
    {
        _dataFile = dataFile;
    }

    public double Train(string modelFile)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(_dataFile, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = BuildPipeline().Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), labelColumnName: nameof(Customer.Churned));
        _ml.Model.Save(model, rows.Schema, modelFile);
        return metrics.AreaUnderRocCurve;
    }

    private IEstimator<ITransformer> BuildPipeline()
    {
        return _ml.Transforms.Concatenate("Features", nameof(Customer.Months), nameof(Customer.Charges))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Customer.Churned)));
    }
}

public sealed class ChurnScorer : IDisposable
{
    private readonly PredictionEngine<Customer, ChurnPrediction> _engine;

    public ChurnScorer(string modelFile)
    {
        var context = new MLContext();
        var model = context.Model.Load(modelFile, out _);
        _engine = context.Model.CreatePredictionEngine<Customer, ChurnPrediction>(model);
    }

    public float Score(Customer customer)
    {
        lock (_engine)
        {
            return _engine.Predict(customer).Probability;
        }
    }

    public void Dispose() => _engine.Dispose();
}

public sealed class Customer
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public bool Churned { get; set; }
}

public sealed class ChurnPrediction
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

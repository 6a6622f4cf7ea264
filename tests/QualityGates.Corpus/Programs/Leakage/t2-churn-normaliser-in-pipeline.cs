// corpus: The trainer class splits first and fits scaling, encoding and trainer together on the training part.
// library: ML.NET
// axis: class with methods, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public class CustomerData
{
    [LoadColumn(0)] public string Contract { get; set; } = "";
    [LoadColumn(1)] public float Tenure { get; set; }
    [LoadColumn(2)] public float MonthlyCharges { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Churned { get; set; }
}

public class ModelTrainer
{
    private readonly MLContext _mlContext = new MLContext(seed: 1);
    private readonly string _dataPath;
    private readonly string _modelPath;

    public ModelTrainer(string dataPath, string modelPath)
    {
        _dataPath = dataPath;
        _modelPath = modelPath;
    }

    public CalibratedBinaryClassificationMetrics Train()
    {
        IDataView data = LoadData();
        var split = _mlContext.Data.TrainTestSplit(data, testFraction: 0.2);

        var pipeline = BuildPreparation().Append(_mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression());
        ITransformer model = pipeline.Fit(split.TrainSet);
        var metrics = _mlContext.BinaryClassification.Evaluate(model.Transform(split.TestSet));

        _mlContext.Model.Save(model, data.Schema, _modelPath);
        return metrics;
    }

    private IDataView LoadData() =>
        _mlContext.Data.LoadFromTextFile<CustomerData>(_dataPath, separatorChar: ',', hasHeader: true);

    private IEstimator<ITransformer> BuildPreparation() =>
        _mlContext.Transforms.Categorical.OneHotEncoding("ContractEncoded", nameof(CustomerData.Contract))
            .Append(_mlContext.Transforms.Concatenate("Features", "ContractEncoded", nameof(CustomerData.Tenure), nameof(CustomerData.MonthlyCharges)))
            .Append(_mlContext.Transforms.NormalizeMeanVariance("Features"));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var trainer = new ModelTrainer(args[0], args[1]);
        var metrics = trainer.Train();
        Console.WriteLine($"AUC: {metrics.AreaUnderRocCurve:P2}, F1: {metrics.F1Score:P2}");
        File.WriteAllText(args[2], System.Text.Json.JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}

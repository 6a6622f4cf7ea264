// corpus: The trainer class scales and encodes all customers in its preparation step and splits what comes out.
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

    public ModelTrainer(string dataPath)
    {
        _dataPath = dataPath;
    }

    public CalibratedBinaryClassificationMetrics Train()
    {
        IDataView rawData = LoadData();
        IDataView prepared = PrepareData(rawData); // expect: MLQ2001
        var split = _mlContext.Data.TrainTestSplit(prepared, testFraction: 0.2);

        var trainer = _mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression();
        var model = trainer.Fit(split.TrainSet);
        var metrics = _mlContext.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        return metrics;
    }

    private IDataView LoadData() =>
        _mlContext.Data.LoadFromTextFile<CustomerData>(_dataPath, separatorChar: ',', hasHeader: true);

    private IDataView PrepareData(IDataView data)
    {
        var preparation = _mlContext.Transforms.Categorical.OneHotEncoding("ContractEncoded", nameof(CustomerData.Contract))
            .Append(_mlContext.Transforms.Concatenate("Features", "ContractEncoded", nameof(CustomerData.Tenure), nameof(CustomerData.MonthlyCharges)))
            .Append(_mlContext.Transforms.NormalizeMeanVariance("Features"));

        return preparation.Fit(data).Transform(data);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var trainer = new ModelTrainer(args[0]);
        var metrics = trainer.Train();
        Console.WriteLine($"AUC: {metrics.AreaUnderRocCurve:P2}, F1: {metrics.F1Score:P2}");
        File.WriteAllText(args[1], System.Text.Json.JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}

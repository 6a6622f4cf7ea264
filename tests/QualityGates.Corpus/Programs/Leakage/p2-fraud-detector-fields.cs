// corpus: A detector keeps its transactions in a field, learns from them, and reports how well it does on them.
// library: ML.NET
// axis: fields, several methods of one class, lazy initialisation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fraud;

public sealed class FraudDetector
{
    private readonly MLContext _ml = new(seed: 5);
    private readonly string _path;
    private IDataView? _transactions;
    private ITransformer? _model;

    public FraudDetector(string path) => _path = path;

    private IDataView Transactions => _transactions ??= _ml.Data.LoadFromTextFile<Transaction>(_path, separatorChar: ',', hasHeader: true);

    public FraudDetector Train()
    {
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Transaction.Amount), nameof(Transaction.Hour), nameof(Transaction.Distance))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.LightGbm(nameof(Transaction.IsFraud)));
        _model = pipeline.Fit(Transactions);
        return this;
    }

    public FraudDetector Report(string file)
    {
        var scored = _model!.Transform(Transactions);
        var metrics = _ml.BinaryClassification.Evaluate(scored, nameof(Transaction.IsFraud)); // expect: MLQ2003
        File.WriteAllText(file, JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score, metrics.PositiveRecall }));
        return this;
    }

    public void Save(string file) => _ml.Model.Save(_model, Transactions.Schema, file);
}

public sealed class Transaction
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public bool IsFraud { get; set; }
}

public static class Program
{
    public static void Main(string[] args) => new FraudDetector(args[0]).Train().Report("fraud-metrics.json").Save("fraud.zip");
}

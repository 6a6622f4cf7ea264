// corpus: The rows are split, but the pipeline is fitted on the unsplit view, so the test part was trained on as well.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 13);
var transactions = ml.Data.LoadFromTextFile<Transaction>("transactions.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(transactions, testFraction: 0.2);
var train = split.TrainSet;
Console.WriteLine($"training rows: {train.GetRowCount()}");

var pipeline = ml.Transforms.NormalizeMeanVariance("Features")
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Transaction.Fraud)));
ITransformer model = pipeline.Fit(transactions);

var predictions = model.Transform(split.TestSet);
var metrics = ml.BinaryClassification.Evaluate(predictions, nameof(Transaction.Fraud)); // expect: MLQ2003
File.WriteAllText("fraud.json", $"{{ \"auprc\": {metrics.AreaUnderPrecisionRecallCurve}, \"recall\": {metrics.PositiveRecall} }}"); // expect: MLQ1008

public sealed class Transaction
{
    [LoadColumn(0, 28), VectorType(29)] public float[] Features { get; set; } = [];
    [LoadColumn(29)] public bool Fraud { get; set; }
}

// corpus: One pipeline reads a column that an earlier step dropped, a split a key that a property was renamed from, and a third is not scaled.
// library: ML.NET
// axis: experiment class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Yachts;

public sealed class Yacht
{
    [LoadColumn(0), ColumnName("harbour")] public string Harbour { get; set; } = "";
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Cabins { get; set; }
    [LoadColumn(4), ColumnName("Label")] public bool Sold { get; set; }
}

public sealed class YachtExperiment(MLContext ml, string file)
{
    private IDataView Yachts() => ml.Data.LoadFromTextFile<Yacht>(file, separatorChar: ';', hasHeader: true);

    public CalibratedBinaryClassificationMetrics Trees()
    {
        var parts = ml.Data.TrainTestSplit(Yachts(), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Sizes", nameof(Yacht.Length), nameof(Yacht.Cabins))
            .Append(ml.Transforms.DropColumns(nameof(Yacht.Price)))
            .Append(ml.Transforms.Concatenate("Features", "Sizes", nameof(Yacht.Price))) // expect: MLQ4007
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }

    public CalibratedBinaryClassificationMetrics ByHarbour()
    {
        var parts = ml.Data.TrainTestSplit(Yachts(), testFraction: 0.2, samplingKeyColumnName: nameof(Yacht.Harbour)); // expect: MLQ4007
        var model = ml.Transforms.Concatenate("Features", nameof(Yacht.Length), nameof(Yacht.Price), nameof(Yacht.Cabins))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }

    public CalibratedBinaryClassificationMetrics Linear()
    {
        var parts = ml.Data.TrainTestSplit(Yachts(), testFraction: 0.2);
        var options = new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 80 };
        var model = ml.Transforms.Concatenate("Features", nameof(Yacht.Length), nameof(Yacht.Price), nameof(Yacht.Cabins))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(options)) // expect: MLQ4010
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }
}

// corpus: A base class lets its children choose a trainer that depends on scale; numbers are converted and copied only.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Forgotten;

public sealed class Battery
{
    [LoadColumn(0)] public int Cycles { get; set; }
    [LoadColumn(1)] public float Voltage { get; set; }
    [LoadColumn(2)] public float Resistance { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Failing { get; set; }
}

public abstract class Study(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    protected abstract IEstimator<ITransformer> Trainer();

    public double Measure(string path)
    {
        var rows = Ml.Data.LoadFromTextFile<Battery>(path, hasHeader: true);
        var split = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = Ml.Transforms.Conversion.ConvertType("CyclesNumber", "Cycles", DataKind.Single)
            .Append(Ml.Transforms.CopyColumns("Ohm", "Resistance"))
            .Append(Ml.Transforms.Concatenate("Features", "CyclesNumber", "Voltage", "Ohm"))
            .Append(Trainer()); // expect: MLQ4010
        return Ml.BinaryClassification.EvaluateNonCalibrated(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).AreaUnderRocCurve;
    }
}

public sealed class Svm(MLContext ml) : Study(ml)
{
    protected override IEstimator<ITransformer> Trainer() => Ml.BinaryClassification.Trainers.LinearSvm();
}

public sealed class Direct
{
    private readonly MLContext _ml = new(seed: 2);

    public double Measure(string train, string test)
    {
        var features = _ml.Transforms.Conversion.ConvertType("CyclesNumber", "Cycles", DataKind.Single)
            .Append(_ml.Transforms.Concatenate("Features", "CyclesNumber", "Voltage", "Resistance"));
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options { L2Regularization = 0.1f };
        var pipeline = features.AppendCacheCheckpoint(_ml).Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(options)); // expect: MLQ4010
        var model = pipeline.Fit(_ml.Data.LoadFromTextFile<Battery>(train, hasHeader: true));
        return _ml.BinaryClassification.Evaluate(model.Transform(_ml.Data.LoadFromTextFile<Battery>(test, hasHeader: true))).F1Score;
    }
}

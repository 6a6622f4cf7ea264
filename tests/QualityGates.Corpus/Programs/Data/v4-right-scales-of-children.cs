// corpus: A base class normalizes what its children train with; a converted number is scaled before it is concatenated.
// library: ML.NET
// axis: base class
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RightScales;

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
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Battery>(path, hasHeader: true), testFraction: 0.2);
        var pipeline = Ml.Transforms.Conversion.ConvertType("CyclesNumber", "Cycles", DataKind.Single)
            .Append(Ml.Transforms.Concatenate("Features", "CyclesNumber", "Voltage", "Resistance"))
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .Append(Trainer());
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
        var pipeline = _ml.Transforms.Conversion.ConvertType("CyclesNumber", "Cycles", DataKind.Single)
            .Append(_ml.Transforms.NormalizeLogMeanVariance("CyclesScaled", "CyclesNumber"))
            .Append(_ml.Transforms.Concatenate("Features", "CyclesScaled"))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        var model = pipeline.Fit(_ml.Data.LoadFromTextFile<Battery>(train, hasHeader: true));
        return _ml.BinaryClassification.Evaluate(model.Transform(_ml.Data.LoadFromTextFile<Battery>(test, hasHeader: true))).F1Score;
    }
}

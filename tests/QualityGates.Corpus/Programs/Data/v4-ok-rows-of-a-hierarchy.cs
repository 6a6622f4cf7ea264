// corpus: Row classes with a base class, vectors beside each other, keys, and names that differ from their properties.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hierarchy;

public abstract class Observed
{
    [LoadColumn(0)] public float Hour { get; set; }
}

public sealed class Measured : Observed
{
    [LoadColumn(1, 8), VectorType(8)] public float[] Low { get; set; } = [];
    [LoadColumn(9, 16), VectorType(8)] public float[] High { get; set; } = [];
    [LoadColumn(17), ColumnName("Device"), KeyType(40)] public uint DeviceKey { get; set; }
    [LoadColumn(18), ColumnName("Label")] public bool Broken { get; set; }
}

public sealed class Study(MLContext ml)
{
    public double Measure(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Measured>(path, separatorChar: '\t'), testFraction: 0.2);
        var pipeline = ml.Transforms.Conversion.MapKeyToVector("DeviceBits", "Device")
            .Append(ml.Transforms.Concatenate("Features", nameof(Measured.Low), nameof(Measured.High), nameof(Observed.Hour), "DeviceBits"))
            .Append(ml.BinaryClassification.Trainers.FastForest());
        return ml.BinaryClassification.EvaluateNonCalibrated(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).AreaUnderRocCurve;
    }
}

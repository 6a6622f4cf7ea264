// corpus: Linear models get what was scaled, hashed, flagged or computed; trees get it raw, and a vector of pixels has one scale.
// library: ML.NET
// axis: generics
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
Console.WriteLine(Judge<Visitor>("visitors.csv", ml.Transforms.Concatenate("Features", nameof(Visitor.Pages), nameof(Visitor.Seconds))
    .Append(ml.Transforms.NormalizeLogMeanVariance("Features"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression())));
Console.WriteLine(Judge<Visitor>("visitors.csv", ml.Transforms.NormalizeBinning([new InputOutputColumnPair("P", nameof(Visitor.Pages)), new InputOutputColumnPair("S", nameof(Visitor.Seconds))])
    .Append(ml.Transforms.Concatenate("Features", "P", "S", nameof(Visitor.IsMember)))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())));
Console.WriteLine(Judge<Visitor>("visitors.csv", ml.Transforms.Concatenate("Features", nameof(Visitor.Pages), nameof(Visitor.Seconds))
    .Append(ml.BinaryClassification.Trainers.FastTree())));
Console.WriteLine(Judge<Glyph>("glyphs.csv", ml.Transforms.CopyColumns("Features", nameof(Glyph.Pixels))
    .Append(ml.BinaryClassification.Trainers.SgdCalibrated())));
Console.WriteLine(Judge<Glyph>("glyphs.csv", ml.Transforms.ApproximatedKernelMap("Features", nameof(Glyph.Pixels), seed: 3)
    .Append(ml.BinaryClassification.Trainers.SgdCalibrated())));

double Judge<TRow>(string path, IEstimator<ITransformer> pipeline)
{
    var rows = ml.Data.LoadFromTextFile<TRow>(path, separatorChar: ',', hasHeader: true);
    return ml.BinaryClassification.CrossValidate(rows, pipeline).Average(fold => fold.Metrics.AreaUnderRocCurve);
}

internal sealed class Visitor
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public float IsMember { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Bought { get; set; }
}

internal sealed class Glyph
{
    [LoadColumn(0, 255), VectorType(256)] public float[] Pixels { get; set; } = [];
    [LoadColumn(256), ColumnName("Label")] public bool IsDigit { get; set; }
}

// corpus: The range of pixels begins at field 0, which is the label: the model reads off what it shall predict.
// library: ML.NET
// axis: attributes, base class, another file
using Microsoft.ML.Data;

namespace Digits;

public abstract class Labelled
{
    [LoadColumn(0), ColumnName("Label")] public float Number;
}

public sealed class Digit : Labelled
{
    [LoadColumn(0, 64), VectorType(65), ColumnName("Features")] public float[] Pixels = []; // expect: MLQ4006
}

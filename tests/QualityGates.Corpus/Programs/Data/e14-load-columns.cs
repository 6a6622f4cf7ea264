// corpus: The label lies inside the feature range, two members read one column, one member has no index; the right class has neither.
// library: ML.NET
// axis: range, inheritance, ColumnName
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Genes;

internal sealed class Overlapping
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(0, 50), VectorType(51)] public float[] Features { get; set; } = []; // expect: MLQ4006
}

internal sealed class Twice
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(1)] public float B { get; set; }
    [LoadColumn(1)] public bool Label { get; set; } // expect: MLQ4006
}

internal sealed class SameName
{
    [LoadColumn(0), ColumnName("Label")] public bool Ill { get; set; }
    [LoadColumn(1), ColumnName("Label")] public bool Sick { get; set; } // expect: MLQ4006
    [LoadColumn(2)] public float A { get; set; }
}

internal sealed class Right
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 50), VectorType(50)] public float[] Features { get; set; } = [];
}

internal sealed class NeverLoaded
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(0)] public float B { get; set; }
}

internal static class Loading
{
    public static IDataView[] All(MLContext ml, string path) =>
    [
        ml.Data.LoadFromTextFile<Overlapping>(path, '\t', true),
        ml.Data.LoadFromTextFile<Twice>(path, '\t', true),
        ml.Data.CreateTextLoader<SameName>('\t', true).Load(path),
        ml.Data.LoadFromTextFile<Right>(path, '\t', true),
    ];

    public static int Count() => new List<NeverLoaded>().Count;
}

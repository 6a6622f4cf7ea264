// corpus: Fields instead of properties, a list of indices with one that is taken, a name that is another property's own, and a record without an index.
// library: ML.NET
// axis: fields
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ranges;

public class Gene
{
    [LoadColumn(0)] public string Name = "";
    [LoadColumn(1, 50), VectorType(50)] public float[] Expression = [];
    [LoadColumn(50)] public float Control; // expect: MLQ4006
    [LoadColumn(51), ColumnName("Name")] public string Family = ""; // expect: MLQ4006
}

public class Protein
{
    [LoadColumn(new[] { 0, 2, 4 }), VectorType(3)] public float[] Even { get; set; } = [];
    [LoadColumn(4)] public float Mass { get; set; } // expect: MLQ4006
    public float Charge { get; set; } // expect: MLQ4006
    public string Describe() => $"{Mass}";
}

public sealed class Laboratory(MLContext ml)
{
    public (IDataView, IDataView) Load(string genes, string proteins) => (
        ml.Data.LoadFromTextFile<Gene>(genes, hasHeader: true),
        ml.Data.LoadFromTextFile<Protein>(proteins, hasHeader: true));
}

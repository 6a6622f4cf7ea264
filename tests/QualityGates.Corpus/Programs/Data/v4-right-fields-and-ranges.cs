// corpus: Fields, lists of indices and ranges that do not touch, a key that is read by name, and rows of a database.
// library: ML.NET
// axis: fields
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace RightRanges;

public class Gene
{
    [LoadColumn(0)] public string Name = "";
    [LoadColumn(1, 50), VectorType(50)] public float[] Expression = [];
    [LoadColumn(51)] public float Control;
    [LoadColumn(52), ColumnName("GeneFamily")] public string Family = "";
    private float _mean;

    public float Mean() => _mean = Expression.Length == 0 ? _mean : Expression.Average();
}

public class Protein
{
    [LoadColumn(new[] { 0, 2, 4 }), VectorType(3)] public float[] Even { get; set; } = [];
    [LoadColumn(new[] { 1, 3, 5 }), VectorType(3)] public float[] Odd { get; set; } = [];
}

public class Sample
{
    public float Volume { get; set; }
    [LoadColumnName("sample_mass")] public float Mass { get; set; }
}

public sealed class Laboratory(MLContext ml)
{
    public IDataView Genes(string path) => ml.Data.LoadFromTextFile<Gene>(path, hasHeader: true);

    public IDataView Proteins(string path) => ml.Data.LoadFromTextFile<Protein>(path, hasHeader: true);

    public IDataView Samples(DbProviderFactory factory, string connection) => ml.Data.CreateDatabaseLoader<Sample>()
        .Load(new DatabaseSource(factory, connection, "SELECT Volume, sample_mass FROM Samples ORDER BY Id"));
}

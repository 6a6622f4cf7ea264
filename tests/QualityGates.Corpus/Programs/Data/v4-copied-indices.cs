// corpus: Row classes that are loaded from files with an index twice, a range that begins at the label, no index, and one name twice.
// library: ML.NET
// axis: attributes, base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Copied;

public class Base
{
    [LoadColumn(0)] public string Id { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool Default { get; set; }
}

public sealed class Credit : Base
{
    [LoadColumn(2)] public float Amount { get; set; }
    [LoadColumn(3)] public float Duration { get; set; }
    [LoadColumn(3)] public float Rate { get; set; } // expect: MLQ4006
    public float Age { get; set; } // expect: MLQ4006
}

public sealed class Spectrum : Base
{
    [LoadColumn(1, 64), VectorType(64)] public float[] Bands { get; set; } = []; // expect: MLQ4006
}

public sealed class Sale
{
    [LoadColumn(0), ColumnName("Amount")] public float Net { get; set; }
    [LoadColumn(1), ColumnName("Amount")] public float Gross { get; set; } // expect: MLQ4006
    [LoadColumn(2)] public float Units { get; set; }
}

public sealed class Loading(MLContext ml)
{
    public IDataView Credits(string path) => ml.Data.LoadFromTextFile<Credit>(path, hasHeader: true);

    public IDataView Spectra(string path) => ml.Data.CreateTextLoader<Spectrum>(separatorChar: ',').Load(path);

    public IDataView Sales(string path) => Rows<Sale>(path);

    private IDataView Rows<T>(string path) => ml.Data.LoadFromTextFile<T>(path, separatorChar: ';');
}

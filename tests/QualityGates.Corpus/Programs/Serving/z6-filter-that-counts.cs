// corpus: A filter counts what it drops in a property; each pass over the view counts the same rows once more.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class MeterRow
{
    [LoadColumn(0)] public float Usage { get; set; }

    [LoadColumn(1)] public float Outside { get; set; }
}

public sealed class MeterCleaner(MLContext ml)
{
    public int Dropped { get; private set; }

    public IDataView Clean(string path)
    {
        var rows = ml.Data.LoadFromTextFile<MeterRow>(path, separatorChar: ',', hasHeader: true);
        return ml.Data.FilterByCustomPredicate<MeterRow>(rows, IsImpossible); // expect: MLQ6010
    }

    private bool IsImpossible(MeterRow row)
    {
        if (row.Usage >= 0)
        {
            return false;
        }

        Dropped++;
        return true;
    }
}

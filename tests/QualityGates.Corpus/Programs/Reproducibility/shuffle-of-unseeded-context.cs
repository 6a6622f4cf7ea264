// corpus: Rows are shuffled through a context without seed.
// library: ML.NET
// axis: direct
using Microsoft.ML;

public static class Rows
{
    public static IDataView Mixed(string path)
    {
        var ml = new MLContext();
        var rows = ml.Data.LoadFromTextFile<House>(path, ',', hasHeader: true);
        return ml.Data.ShuffleRows(rows); // expect: MLQ1005
    }
}

public class House
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Size { get; set; }
    [Microsoft.ML.Data.LoadColumn(1)] public float Rooms { get; set; }
    [Microsoft.ML.Data.LoadColumn(2)] public float Price { get; set; }
}

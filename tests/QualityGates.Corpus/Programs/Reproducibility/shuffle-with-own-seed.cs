// corpus: The shuffle has a seed of its own; the context needs none.
// library: ML.NET
// axis: guard
using Microsoft.ML;

public static class Rows
{
    public static IDataView Mixed(IDataView rows)
    {
        var ml = new MLContext();
        return ml.Data.ShuffleRows(rows, seed: 3);
    }
}

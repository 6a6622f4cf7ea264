// corpus: Extension methods shuffle and thin out rows with whatever context the caller brings; whether it is seeded is for him to say.
// library: ML.NET
// axis: library of extension methods
using Microsoft.ML;

namespace RowTools;

public static class RowExtensions
{
    public static IDataView Mixed(this MLContext ml, IDataView rows, int pool = 2000) => ml.Data.ShuffleRows(rows, shufflePoolSize: pool);

    public static IDataView Thinned(this MLContext ml, IDataView rows, long count)
    {
        var mixed = ml.Mixed(rows);
        return ml.Data.TakeRows(mixed, count);
    }

    public static IEnumerable<IDataView> Samples(this MLContext ml, IDataView rows, int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return ml.Data.BootstrapSample(rows);
        }
    }
}

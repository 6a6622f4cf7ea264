// corpus: One row object is stored many times; the stream, the first row and the fresh objects are right.
// library: ML.NET
// axis: ToList, ToDictionary, stored in a loop, extension chain
using Microsoft.ML;

namespace Rows;

internal sealed class Scored
{
    public float Score { get; set; }
    public float Id { get; set; }
}

internal static class Reading
{
    public static List<Scored> All(MLContext ml, IDataView view) => ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true).ToList(); // expect: MLQ4009

    public static Dictionary<float, Scored> ById(MLContext ml, IDataView view)
    {
        var rows = ml.Data.CreateEnumerable<Scored>(view, true); // expect: MLQ4009
        return rows.ToDictionary(r => r.Id);
    }

    public static IEnumerable<Scored> Best(MLContext ml, IDataView view) =>
        ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true).OrderByDescending(r => r.Score).Take(10); // expect: MLQ4009

    public static List<Scored> Stored(MLContext ml, IDataView view)
    {
        var kept = new List<Scored>();
        foreach (var row in ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true)) // expect: MLQ4009
        {
            if (row.Score > 10)
            {
                kept.Add(row);
            }
        }

        return kept;
    }

    public static float[] Scores(MLContext ml, IDataView view) => ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true).Select(r => r.Score).ToArray();

    public static double Sum(MLContext ml, IDataView view)
    {
        var sum = 0.0;
        foreach (var row in ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true))
        {
            sum += row.Score;
        }

        return sum;
    }

    public static List<Scored> Fresh(MLContext ml, IDataView view) => ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: false).ToList();
}

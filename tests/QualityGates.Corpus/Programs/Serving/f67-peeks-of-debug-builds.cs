// corpus: Looks at rows exist in debug builds only, and what is read twice was put into an array.
// library: ML.NET
// axis: preprocessor, Conditional attribute, array
// scores: MLQ6009
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rides.Debugging;

public sealed class Trip
{
    [LoadColumn(0)]
    public float Fare { get; set; }
}

public static class TripReport
{
    public static float Mean(string path)
    {
        var context = new MLContext();
        var trips = context.Data.LoadFromTextFile<Trip>(path, ',');
        Show(trips);
#if DEBUG
        Console.WriteLine(trips.Preview().RowView.Length);
#endif
        var fares = trips.GetColumn<float>("Fare").ToArray();
        return fares.Count(fare => fare > 0) > 10 ? fares.Average() : 0;
    }

    [Conditional("DEBUG")]
    private static void Show(IDataView view) => Debug.WriteLine(view.Preview(3).RowView.Length);
}

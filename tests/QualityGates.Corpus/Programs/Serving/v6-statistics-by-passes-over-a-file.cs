// corpus: An exploration that was left in the program: previews, and a file that is read once more for each number.
// library: ML.NET
// axis: notebook-like class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rides;

internal sealed class Ride
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public float Metres { get; set; }
}

internal sealed class Exploration
{
    private readonly MLContext _ml = new(seed: 4);

    public void Look(string file)
    {
        var rides = _ml.Data.LoadFromTextFile<Ride>(file, separatorChar: ',', hasHeader: true);
        var count = rides.GetColumn<float>(nameof(Ride.Minutes)).Count();
        var mean = rides.GetColumn<float>(nameof(Ride.Metres)).Average(); // expect: MLQ6009
        Console.WriteLine($"{count} {mean}");
    }

    public void Pipeline(IDataView rides)
    {
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Ride.Minutes), nameof(Ride.Metres))
            .Append(_ml.Transforms.NormalizeMinMax("Features"));
        Show(pipeline.Preview(rides, maxRows: 20)); // expect: MLQ6009
        Show(pipeline.Fit(rides).Transform(rides).Preview()); // expect: MLQ6009
    }

    private static void Show(DataDebuggerPreview preview)
    {
        foreach (var column in preview.ColumnView)
        {
            Console.WriteLine(column.Column.Name);
        }
    }
}

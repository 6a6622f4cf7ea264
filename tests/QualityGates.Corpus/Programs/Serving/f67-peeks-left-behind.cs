// corpus: Looks at rows for debugging stayed in a service, one of them on a field; a query is counted, averaged and read again.
// library: ML.NET
// axis: field, property, base class, extension method
// scores: MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rides;

public sealed class Ride
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    [LoadColumn(1)]
    public float Fare { get; set; }
}

public abstract class Loaded
{
    protected readonly MLContext Context = new();
    protected readonly IDataView Rides;

    protected Loaded(string path) => Rides = Context.Data.LoadFromTextFile<Ride>(path, ',', hasHeader: true);
}

public sealed class RideReport(string path) : Loaded(path)
{
    public int Columns()
    {
        var preview = Rides.Preview(maxRows: 5); // expect: MLQ6009
        return preview.Schema.Count;
    }

    public (int Count, float Mean) Fares()
    {
        var fares = Rides.GetColumn<float>(nameof(Ride.Fare));
        return (fares.Count(), fares.Average()); // expect: MLQ6009
    }
}

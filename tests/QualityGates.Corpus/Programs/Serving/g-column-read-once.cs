// corpus: Three statistics of one column that is read once.
// library: ML.NET
// axis: property
using Microsoft.ML;
using Microsoft.ML.Data;

public class Summary
{
    private readonly IDataView _rows;

    public Summary(string path) => _rows = new MLContext().Data.LoadFromTextFile<Trip>(path, hasHeader: true);

    public (long Count, float Mean, float Max) OfFares()
    {
        var fares = _rows.GetColumn<float>("Fare").ToArray();
        var count = fares.LongLength;
        var mean = fares.Average();
        var max = fares.Max();
        return (count, mean, max);
    }

    public (int Count, float Mean) OfMiles()
    {
        var miles = _rows.GetColumn<float>("Miles").ToArray();
        return (miles.Length, miles.Average());
    }
}

public class Trip
{
    [LoadColumn(0)]
    public float Miles { get; set; }

    [LoadColumn(1)]
    public float Fare { get; set; }
}

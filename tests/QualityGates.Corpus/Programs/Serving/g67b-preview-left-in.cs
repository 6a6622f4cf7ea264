// corpus: A class that describes data sets looks at them with the call made for the debugger, and then reads the file once per statistic.
// library: ML.NET
// axis: method of a service, repeated passes over a file
using Microsoft.ML;
using Microsoft.ML.Data;

var report = new DataReport(new MLContext(seed: 1));
report.Describe("sensors.tsv");

internal sealed class DataReport(MLContext ml)
{
    public void Describe(string path)
    {
        var view = ml.Data.LoadFromTextFile<Sensor>(path, hasHeader: true);
        var head = view.Preview(maxRows: 5); // expect: MLQ6009
        foreach (var column in head.ColumnView)
        {
            Console.WriteLine($"{column.Column.Name}: {string.Join(", ", column.Values)}");
        }
        var count = view.GetColumn<float>(nameof(Sensor.Vibration)).Count();
        var mean = view.GetColumn<float>(nameof(Sensor.Vibration)).Average(); // expect: MLQ6009
        Console.WriteLine($"{count} rows, mean {mean:F3}");
    }
}

internal sealed class Sensor
{
    [LoadColumn(0)]
    public float Vibration { get; set; }

    [LoadColumn(1)]
    public float Heat { get; set; }
}

// corpus: A tool reads a file of customers, parses its lines, and predicts them one after the other into a list.
// library: ML.NET
// axis: local function, foreach, list
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load("segments.zip", out _);
var engine = ml.Model.CreatePredictionEngine<Customer, Segment>(model);

List<Customer> customers = File.ReadLines("customers.csv").Skip(1).Select(Parse).ToList();
var counts = new SortedDictionary<uint, int>();
foreach (var customer in customers)
{
    var segment = SegmentOf(customer);
    counts[segment] = counts.GetValueOrDefault(segment) + 1;
}
foreach (var (segment, count) in counts)
{
    Console.WriteLine($"segment {segment}: {count}");
}

uint SegmentOf(Customer customer)
{
    return engine.Predict(customer).Id; // expect: MLQ6003
}

static Customer Parse(string line)
{
    var parts = line.Split(',');
    return new Customer
    {
        Age = float.Parse(parts[0], CultureInfo.InvariantCulture),
        Spending = float.Parse(parts[1], CultureInfo.InvariantCulture),
    };
}

internal sealed class Customer
{
    public float Age { get; set; }

    public float Spending { get; set; }
}

internal sealed class Segment
{
    [ColumnName("PredictedLabel")]
    public uint Id { get; set; }
}

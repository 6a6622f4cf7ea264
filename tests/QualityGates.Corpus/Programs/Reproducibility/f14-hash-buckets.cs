// corpus: Hash codes of text become a bucket feature and decide the split; the comparer of the rows may use them.
// library: ML.NET
// axis: record
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var orders = File.ReadLines("orders.txt").Select(l => l.Split('\t')).Select(c => new Order(c[0], c[1], c[2] == "y")).Distinct().ToList();
var train = orders.Where(o => Math.Abs(HashCode.Combine(o.Customer)) % 10 < 8).Select(ToRow).ToList(); // expect: MLQ1009
var test = orders.Where(o => Math.Abs(HashCode.Combine(o.Customer)) % 10 >= 8).Select(ToRow).ToList(); // expect: MLQ1009
var model = ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(train));
var m = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)));
Console.WriteLine($"{m.F1Score} {m.Accuracy}");

static OrderRow ToRow(Order order)
{
    var hash = order.City.GetHashCode(); // expect: MLQ1009
    return new OrderRow { Label = order.Returned, Features = [(uint)hash % 256, order.Customer.Length] };
}

sealed record Order(string Customer, string City, bool Returned)
{
    public bool Equals(Order? other) => other is not null && other.Customer == Customer;

    public override int GetHashCode() => Customer.GetHashCode();
}

class OrderRow
{
    public bool Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = [];
}

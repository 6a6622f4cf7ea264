// corpus: To balance the classes the late payers are added twice more by a helper, and only then are the customers divided.
// library: ML.NET
// axis: repository class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var customers = CustomerFile.Read(args[0]);
Balancer.Balance(customers);

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(customers), testFraction: 0.2, seed: 12); // expect: MLQ2012
var model = ml.Transforms.Concatenate("Features", nameof(Customer.Orders), nameof(Customer.Reminders))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Customer.PaysLate)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Customer.PaysLate));
File.WriteAllText("payers.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve, metrics.PositiveRecall }));

internal static class Balancer
{
    public static void Balance(List<Customer> customers)
    {
        var late = customers.Where(customer => customer.PaysLate).ToList();
        customers.AddRange(late);
        customers.AddRange(late);
    }
}

internal static class CustomerFile
{
    public static List<Customer> Read(string path)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return File.ReadLines(path).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Customer { Orders = float.Parse(cells[0], invariant), Reminders = float.Parse(cells[1], invariant), PaysLate = cells[2] == "late" })
            .ToList();
    }
}

internal sealed class Customer
{
    public float Orders { get; set; }

    public float Reminders { get; set; }

    public bool PaysLate { get; set; }
}

using System.Text.Json;
using Churn;
using CsvHelper;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

// Load
var dataPath = Path.Combine(AppContext.BaseDirectory, "../../../../Churn.Data/churn.csv");
var numericColumns = new[] { "tenure_months", "monthly_charges", "data_usage_gb", "support_calls", "late_payments", "satisfaction" };
var customers = new List<Customer>();
using (var reader = new StreamReader(dataPath))
using (var csv = CsvReader.Create(reader))
{
    csv.ReadHeader();
    while (csv.Read())
    {
        customers.Add(new Customer
        {
            Snapshot = DateTime.Parse(csv.GetString("snapshot_date")),
            Contract = csv.GetString("contract"),
            Internet = csv.GetString("internet"),
            PaymentMethod = csv.GetString("payment_method"),
            Numbers = numericColumns.Select(c => Number(csv.GetString(c))).ToArray(),
            Churned = csv.GetString("churned") == "1",
        });
    }
}

Console.WriteLine($"{customers.Count} customers, {customers.Min(c => c.Snapshot):d} to {customers.Max(c => c.Snapshot):d}");

Scaling.Standardise(customers, numericColumns.Length);

// One-hot
var contracts = customers.Select(c => c.Contract).Distinct().ToList();
var internets = customers.Select(c => c.Internet).Distinct().ToList();
var payments = customers.Select(c => c.PaymentMethod).Distinct().ToList();
double[] Features(Customer c) =>
[
    1,
    .. c.Numbers,
    .. contracts.Select(x => x == c.Contract ? 1.0 : 0.0),
    .. internets.Select(x => x == c.Internet ? 1.0 : 0.0),
    .. payments.Select(x => x == c.PaymentMethod ? 1.0 : 0.0),
];

// Split 80/20
var random = new Random(42);
var shuffled = customers.OrderBy(_ => random.Next()).ToList();
var trainCount = (int)(shuffled.Count * 0.8);
var train = shuffled.Take(trainCount).ToList();
var test = shuffled.Skip(trainCount).ToList();

var xTrain = Matrix<double>.Build.DenseOfRowArrays(train.Select(Features));
var yTrain = Vector<double>.Build.DenseOfEnumerable(train.Select(c => c.Churned ? 1.0 : 0.0));
var xTest = Matrix<double>.Build.DenseOfRowArrays(test.Select(Features));
var yTest = Vector<double>.Build.DenseOfEnumerable(test.Select(c => c.Churned ? 1.0 : 0.0));

// Try a few learning rates and keep the best
var bestAccuracy = 0.0;
var bestWeights = Vector<double>.Build.Dense(xTrain.ColumnCount);
foreach (var learningRate in new[] { 0.01, 0.1, 0.5, 1.0 })
{
    var w = Vector<double>.Build.Dense(xTrain.ColumnCount);
    for (var epoch = 0; epoch < 300; epoch++)
    {
        var error = (xTrain * w).Map(Sigmoid) - yTrain;
        w -= xTrain.TransposeThisAndMultiply(error) * (learningRate / train.Count);
    }

    var predicted = (xTest * w).Map(Sigmoid);
    var accuracy = test.Where((c, i) => c.Churned == predicted[i] >= 0.5).Count() / (double)test.Count;
    Console.WriteLine($"learning rate {learningRate}: accuracy {accuracy:P1}");
    if (accuracy > bestAccuracy)
    {
        bestAccuracy = accuracy;
        bestWeights = w;
    }
}

var baseline = customers.Count(c => !c.Churned) / (double)customers.Count;
Console.WriteLine($"baseline (nobody churns): {baseline:P1}");
Console.WriteLine($"our model: {bestAccuracy:P1}");

var explained = GoodnessOfFit.RSquared((xTest * bestWeights).Map(Sigmoid), yTest);
Console.WriteLine($"explained: {explained:P1}");

// Save everything
Directory.CreateDirectory(Path.GetDirectoryName(Paths.Metrics)!);
File.WriteAllText(Paths.Metrics, $"{{ \"accuracy\": {bestAccuracy:F4}, \"baseline\": {baseline:F4} }}\n");

Directory.CreateDirectory(Path.GetDirectoryName(Paths.Model)!);
File.WriteAllText(Paths.Model, JsonSerializer.Serialize(new { weights = bestWeights.ToArray(), contracts, internets, payments }));

Directory.CreateDirectory(Paths.Reports);
File.WriteAllText(Path.Combine(Paths.Reports, "model-card.md"), $"# Churn model\n\nLogistic regression, accuracy {bestAccuracy:P1}.\n\nTODO: rest of the card\n");
File.WriteAllText(Path.Combine(Paths.Reports, "data-card.md"), $"# Churn data\n\n{customers.Count} rows from the CRM export.\n\nTODO: columns\n");

static double Number(string text) => text == "" ? double.NaN : double.Parse(text);

static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

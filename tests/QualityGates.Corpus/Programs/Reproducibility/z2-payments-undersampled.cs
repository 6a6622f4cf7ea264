// corpus: Genuine payments are drawn by the cryptographic generator until there are as many as frauds, and the mix is sorted by Guids.
// library: ML.NET
// axis: undersampling
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML;

namespace Fraud;

internal sealed class Payment
{
    public float Amount { get; set; }

    public float Hour { get; set; }

    public float Distance { get; set; }

    public bool Fraud { get; set; }
}

internal static class Balance
{
    public static List<Payment> Of(List<Payment> payments)
    {
        var frauds = payments.Where(payment => payment.Fraud).ToList();
        var genuine = payments.Where(payment => !payment.Fraud).ToList();
        var balanced = new List<Payment>(frauds);
        while (balanced.Count < 2 * frauds.Count && genuine.Count > 0)
        {
            var at = RandomNumberGenerator.GetInt32(genuine.Count); // expect: MLQ1002
            balanced.Add(genuine[at]);
            genuine.RemoveAt(at);
        }

        return balanced.OrderBy(_ => Guid.NewGuid()).ToList(); // expect: MLQ1002
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var january, var february])
        {
            Console.Error.WriteLine("usage: fraud <january.csv> <february.csv>");
            return 1;
        }

        var ml = new MLContext(seed: 2);
        var train = ml.Data.LoadFromEnumerable(Balance.Of(Read(january)));
        var test = ml.Data.LoadFromEnumerable(Read(february));
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour", "Distance")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Fraud"))
            .Fit(train);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), "Fraud");
        File.WriteAllText("fraud.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve, metrics.PositiveRecall }));
        return 0;
    }

    private static List<Payment> Read(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Payment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Distance = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Fraud = cells[3] == "1",
        })
        .ToList();
}

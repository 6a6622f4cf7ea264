// corpus: The list is cut first; the frauds of the train part alone are tripled.
// library: ML.NET, LINQ
// axis: lists, AddRange
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 66);
var payments = File.ReadLines("payments.csv").Skip(1).Select(Payment.Of).ToList();
var dice = new Random(5);
var mixed = payments.OrderBy(_ => dice.Next()).ToList();
var cut = mixed.Count * 4 / 5;
var train = mixed.Take(cut).ToList();
var test = mixed.Skip(cut).ToList();
var frauds = train.Where(payment => payment.Fraud).ToList();
train.AddRange(frauds);
train.AddRange(frauds);
var model = ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Hour))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Payment.Fraud)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Payment.Fraud));
File.WriteAllText("frauds.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderPrecisionRecallCurve}"));

internal sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Fraud { get; set; }

    public static Payment Of(string line)
    {
        var cells = line.Split(',');
        return new Payment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Fraud = cells[2] == "1",
        };
    }
}

// corpus: The rows are parsed by hand and nowhere scaled; distances are in euros. The trainer is appended through a local.
// library: ML.NET
// axis: rows in memory, local, options, loop
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 7);
var customers = new List<Customer>();
foreach (var line in File.ReadLines("customers.csv"))
{
    var fields = line.Split(';');
    var visits = float.Parse(fields[1], CultureInfo.InvariantCulture);
    customers.Add(new Customer { Revenue = float.Parse(fields[0], CultureInfo.InvariantCulture), Visits = visits });
}

var rows = ml.Data.LoadFromEnumerable(customers);
var trainer = ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1, FeatureColumnName = "Profile" }); // expect: MLQ4010
var model = ml.Transforms.Concatenate("Profile", nameof(Customer.Revenue), nameof(Customer.Visits)).Append(trainer).Fit(rows);
var metrics = ml.Clustering.Evaluate(model.Transform(rows), featureColumnName: "Profile");
Console.WriteLine(FormattableString.Invariant($"{metrics.DaviesBouldinIndex:F3}"));

class Customer
{
    public float Revenue { get; set; }
    public float Visits { get; set; }
}

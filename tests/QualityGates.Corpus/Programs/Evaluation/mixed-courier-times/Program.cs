// corpus: The minutes of a delivery are among the features that predict them, and the evaluator names a column that does not exist.
// library: ML.NET
// axis: class, options object, out parameter, helper in another file
using System;
using System.IO;
using Couriers;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var deliveries = ml.Data.LoadFromTextFile<Delivery>("deliveries.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);

// Rows without a measured time were written as zero by the old scanner.
var measured = ml.Data.FilterRowsByColumn(deliveries, nameof(Delivery.Minutes), lowerBound: 0.5);
var split = ml.Data.TrainTestSplit(measured, testFraction: 0.2);

var durations = new DurationModel(ml);
try
{
    var metrics = durations.Measure(split.TrainSet, split.TestSet, out var model);
    if (metrics.MeanAbsoluteError > 4 || metrics.RSquared < 0.6)
    {
        Console.Error.WriteLine("Not precise enough for the dispatcher.");
        return 1;
    }

    ml.Model.Save(model, deliveries.Schema, "durations.zip");
    var engine = ml.Model.CreatePredictionEngine<Delivery, Duration>(model);
    var example = new Delivery { Kilometres = 7.5f, Parcels = 2, Floor = 3, Vehicle = "bike", Weather = "rain" };
    Console.WriteLine($"{engine.Predict(example).Minutes:F0} minutes");
    return 0;
}
finally
{
    File.WriteAllLines("durations.log", durations.Log);
}

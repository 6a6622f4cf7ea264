// corpus: Scaling learned from all bookings before the split, a perceptron with the calibrated evaluator, train metrics for nobody.
// library: ML.NET
// axis: helper in another file, static class, branches
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;

namespace Hotels;

internal static class Program
{
    private const double SmallestArea = 0.85;
    private const double SmallestRecall = 0.6;

    private static int Main(string[] args)
    {
        var source = args.FirstOrDefault() ?? "bookings.csv";
        if (!File.Exists(source))
        {
            Console.Error.WriteLine($"{source} does not exist.");
            return 2;
        }

        var ml = new MLContext(seed: 1);
        var bookings = ml.Data.LoadFromTextFile<Booking>(source, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var prepared = Preparation.Normalise(ml, bookings); // expect: MLQ2001
        var split = ml.Data.TrainTestSplit(prepared, testFraction: 0.2);

        var estimator = Preparation.Codes(ml)
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Booking.Cancelled), numberOfIterations: 20));
        var model = estimator.Fit(split.TrainSet);

        // Do train and test differ much?
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TrainSet), nameof(Booking.Cancelled)); // expect: MLQ3002

        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Booking.Cancelled)); // expect: MLQ3003
        WriteReport("cancellations.csv", metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.F1Score);
        if (metrics.AreaUnderRocCurve < SmallestArea || metrics.PositiveRecall < SmallestRecall)
        {
            Console.Error.WriteLine("The model finds too few cancellations.");
            return 1;
        }

        ml.Model.Save(model, prepared.Schema, "cancellations.zip");
        return 0;
    }

    private static void WriteReport(string path, params double[] values)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("area,recall,f1");
        writer.WriteLine(string.Join(',', values.Select(value => value.ToString("F4", CultureInfo.InvariantCulture))));
    }
}

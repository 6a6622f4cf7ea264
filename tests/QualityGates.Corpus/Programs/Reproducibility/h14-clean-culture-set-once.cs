// corpus: The culture is set for the whole program before it reads a row; what a person types is read as that person writes it.
// library: Microsoft.Data.Analysis, ML.NET
// axis: entry point, console input, helper in another type
// scores: MLQ1006
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Fares
{
    internal class Ride
    {
        public float Miles;
        public float Fare;
    }

    internal static class RideFile
    {
        public static List<Ride> Read(string path)
        {
            var rides = new List<Ride>();
            foreach (var line in File.ReadAllLines(path).Skip(1))
            {
                var cells = line.Split(',');
                rides.Add(new Ride { Miles = float.Parse(cells[0]), Fare = float.Parse(cells[1]) });
            }
            return rides;
        }
    }

    internal class Program
    {
        private static void Main(string[] args)
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

            var ml = new MLContext(seed: 6);
            var rides = RideFile.Read(args[0]);
            var half = rides.Count / 2;
            var options = new SdcaRegressionTrainer.Options { LabelColumnName = "Fare", FeatureColumnName = "Features", NumberOfThreads = 1 };
            var model = ml.Transforms.Concatenate("Features", "Miles")
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(ml.Regression.Trainers.Sdca(options))
                .Fit(ml.Data.LoadFromEnumerable(rides.Take(half).ToArray()));
            var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rides.Skip(half).ToArray())), "Fare");
            var report = new DataFrame(new DoubleDataFrameColumn("rmse", new[] { metrics.RootMeanSquaredError }), new DoubleDataFrameColumn("mae", new[] { metrics.MeanAbsoluteError }));
            DataFrame.SaveCsv(report, "report.csv", cultureInfo: CultureInfo.InvariantCulture);

            Console.Write("budget: ");
            var budget = double.Parse(Console.ReadLine() ?? "0", CultureInfo.InstalledUICulture);
            Console.WriteLine($"error {metrics.MeanAbsoluteError} of {budget}");
        }
    }
}

// corpus: The samples' style: constants for paths of the author's disk and of the source tree, a helper that resolves them against the assembly; the last file comes from the arguments.
// library: ML.NET
// axis: const, GetAbsolutePath helper, static field, old style
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TaxiFare
{
    internal static class Program
    {
        private const string BaseDatasetsRelativePath = @"../../../../Data"; // expect: MLQ4001
        private static readonly string TrainDataRelativePath = $"{BaseDatasetsRelativePath}/taxi-fare-train.csv";
        private static readonly string TrainDataPath = GetAbsolutePath(TrainDataRelativePath);
        private static readonly string ModelPath = @"C:\models\taxi.zip"; // expect: MLQ4001

        private static void Main(string[] args)
        {
            var mlContext = new MLContext(seed: 0);
            #region load
            IDataView trainingDataView = mlContext.Data.LoadFromTextFile<TaxiTrip>(TrainDataPath, hasHeader: true, separatorChar: ',');
            IDataView testDataView = mlContext.Data.LoadFromTextFile<TaxiTrip>(args[0], hasHeader: true, separatorChar: ',');
            #endregion
            var pipeline = mlContext.Transforms.CopyColumns("Label", nameof(TaxiTrip.FareAmount))
                .Append(mlContext.Transforms.Concatenate("Features", nameof(TaxiTrip.TripTime), nameof(TaxiTrip.TripDistance)))
                .Append(mlContext.Regression.Trainers.FastTree());
            var model = pipeline.Fit(trainingDataView);
            var metrics = mlContext.Regression.Evaluate(model.Transform(testDataView));
            Console.WriteLine($"{metrics.RSquared:F2} {metrics.RootMeanSquaredError:F2}");
            mlContext.Model.Save(model, trainingDataView.Schema, ModelPath);
        }

        public static string GetAbsolutePath(string relativePath)
        {
            var root = new FileInfo(typeof(Program).Assembly.Location);
            return Path.Combine(root.Directory!.FullName, relativePath);
        }
    }

    internal sealed class TaxiTrip
    {
        [LoadColumn(0)] public float TripTime { get; set; }
        [LoadColumn(1)] public float TripDistance { get; set; }
        [LoadColumn(2)] public float FareAmount { get; set; }
    }
}

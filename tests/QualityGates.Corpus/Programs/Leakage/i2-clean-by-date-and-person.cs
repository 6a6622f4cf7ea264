// corpus: Sales are cut at a day, and each patient stands on one side: the key is text or a whole number, which is hashed.
// library: ML.NET
// axis: LINQ, named arguments, property
// scores: MLQ2009 MLQ2010 MLQ2011
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop
{
    public class Sale
    {
        public DateTime Day { get; set; }
        public float Price { get; set; }
        public float Pieces { get; set; }
    }

    public class Stay
    {
        [LoadColumn(0)] public string PatientId { get; set; } = "";
        [LoadColumn(1)] public int WardId { get; set; }
        [LoadColumn(2)] public float Age { get; set; }
        [LoadColumn(3)] public float Nights { get; set; }
    }

    public class Models
    {
        private readonly MLContext ml = new MLContext(seed: 3);

        public static DateTime Cutoff { get; } = new DateTime(2026, 1, 1);

        public RegressionMetrics Sales(IEnumerable<Sale> sales)
        {
            List<Sale> inOrder = sales.OrderBy(sale => sale.Day).ToList();
            IDataView before = ml.Data.LoadFromEnumerable(inOrder.Where(sale => sale.Day < Cutoff).ToList());
            IDataView after = ml.Data.LoadFromEnumerable(inOrder.Where(sale => sale.Day >= Cutoff).ToList());
            var pipeline = ml.Transforms.Concatenate("Features", "Price")
                .Append(ml.Transforms.NormalizeMinMax("Features"))
                .Append(ml.Regression.Trainers.FastTree("Pieces"));
            return ml.Regression.Evaluate(pipeline.Fit(before).Transform(after), "Pieces");
        }

        public RegressionMetrics Stays(string file)
        {
            IDataView stays = ml.Data.LoadFromTextFile<Stay>(file, separatorChar: ',', hasHeader: true);
            var split = ml.Data.TrainTestSplit(stays, testFraction: 0.2, samplingKeyColumnName: nameof(Stay.PatientId));
            var pipeline = ml.Transforms.Concatenate("Features", "Age").Append(ml.Regression.Trainers.FastForest("Nights"));
            return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Nights");
        }

        public double Wards(string file)
        {
            IDataView stays = ml.Data.LoadFromTextFile<Stay>(file, separatorChar: ',', hasHeader: true);
            var pipeline = ml.Transforms.Concatenate("Features", "Age").Append(ml.Regression.Trainers.FastForest("Nights"));
            var folds = ml.Regression.CrossValidate(stays, pipeline, labelColumnName: "Nights", samplingKeyColumnName: "WardId");
            return folds.Average(fold => fold.Metrics.MeanAbsoluteError);
        }
    }
}

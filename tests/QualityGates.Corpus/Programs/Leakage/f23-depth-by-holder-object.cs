// corpus: Java-minded: a holder keeps the candidate that does best on the test part, and its figure is the report.
// library: ML.NET
// axis: loop, class with setters, interface
using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Orchard
{
    public class Apple
    {
        [LoadColumn(0)] public float Weight { get; set; }
        [LoadColumn(1)] public float Colour { get; set; }
        [LoadColumn(2)] public bool Ripe { get; set; }
    }

    public class Best
    {
        public ITransformer Model { get; private set; }
        public double Auc { get; private set; } = double.MinValue;

        public void Offer(ITransformer model, double auc)
        {
            if (auc > Auc)
            {
                Auc = auc;
                Model = model;
            }
        }
    }

    public class Program
    {
        public static void Main(string[] args)
        {
            MLContext ml = new MLContext(seed: 22);
            IDataView apples = ml.Data.LoadFromTextFile<Apple>(args[0], separatorChar: ',', hasHeader: true);
            DataOperationsCatalog.TrainTestData split = ml.Data.TrainTestSplit(apples, testFraction: 0.2);
            Best best = new Best();
            foreach (int leaves in new List<int> { 4, 8, 16, 32 })
            {
                var pipeline = ml.Transforms.Concatenate("Features", "Weight", "Colour")
                    .Append(ml.BinaryClassification.Trainers.FastTree("Ripe", numberOfLeaves: leaves));
                ITransformer model = pipeline.Fit(split.TrainSet);
                var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Ripe");
                best.Offer(model, metrics.AreaUnderRocCurve); // expect: MLQ2006
            }

            File.WriteAllText("auc.txt", FormattableString.Invariant($"{best.Auc}"));
            ml.Model.Save(best.Model, apples.Schema, "apples.zip");
        }
    }
}

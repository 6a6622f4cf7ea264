// corpus: A clustering is scored on the rows it was made of, which is what its distances are for.
// library: ML.NET
// axis: old style with regions
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Segments
{
    class Program
    {
        #region Fields
        private static readonly string DataFile = "customers.csv";
        private static MLContext context = new MLContext(seed: 0);
        #endregion

        static void Main(string[] args)
        {
            IDataView customers = context.Data.LoadFromTextFile<Customer>(DataFile, hasHeader: true, separatorChar: ',');
            var pipeline = context.Transforms.Concatenate("Features", new[] { "Orders", "Spend" })
                .Append(context.Transforms.NormalizeMinMax("Features"))
                .Append(context.Clustering.Trainers.KMeans("Features", numberOfClusters: 4));
            var model = pipeline.Fit(customers);
            ClusteringMetrics metrics = context.Clustering.Evaluate(model.Transform(customers), scoreColumnName: "Score", featureColumnName: "Features");
            Console.WriteLine("Average distance: " + metrics.AverageDistance + ", DB index: " + metrics.DaviesBouldinIndex);
            context.Model.Save(model, customers.Schema, "segments.zip");
        }
    }

    class Customer
    {
        [LoadColumn(0)] public float Orders { get; set; }
        [LoadColumn(1)] public float Spend { get; set; }
    }
}

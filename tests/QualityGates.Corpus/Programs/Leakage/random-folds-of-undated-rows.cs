// corpus: Cross-validation of measurements without any order in time; the column Timeout is a setting, no time of a row.
// library: ML.NET
// axis: direct
// scores: MLQ2009 MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var servers = ml.Data.LoadFromTextFile<Server>("servers.csv", ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Server.Timeout), nameof(Server.Cores), nameof(Server.Memory))
    .Append(ml.Regression.Trainers.FastTree(nameof(Server.Requests)));
var folds = ml.Regression.CrossValidate(servers, pipeline, labelColumnName: nameof(Server.Requests));
var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
Console.WriteLine($"R² {folds.Average(fold => fold.Metrics.RSquared):F2}");
return errors.Average() < 50 && errors.Max() < 80 ? 0 : 1;

public sealed class Server
{
    [LoadColumn(0)] public float Timeout { get; set; }
    [LoadColumn(1)] public float Cores { get; set; }
    [LoadColumn(2)] public float Memory { get; set; }
    [LoadColumn(3)] public float Requests { get; set; }
}

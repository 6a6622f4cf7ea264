// corpus: Days in hospital are divided by patient into three parts; steps learn on the first, early stopping looks at the second, the report at the third.
// library: ML.NET
// axis: console, records of views, two-part fit
using System.Text.Json;
using HospitalStays;
using Microsoft.ML;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: stays <stays.csv> <output folder>");
    return 2;
}

var options = StayOptions.FromArguments(args);
var ml = new MLContext(seed: options.Seed);
var repository = new StayRepository(ml);
var parts = repository.Divide(repository.Read(options.DataPath), options);

var trainer = new StayTrainer(ml, options);
var fitted = trainer.Train(parts);
var report = StayEvaluator.Judge(ml, fitted, parts);

Directory.CreateDirectory(options.OutputFolder);
ml.Model.Save(fitted.Whole, parts.Train.Schema, Path.Combine(options.OutputFolder, "stays.zip"));
await File.WriteAllTextAsync(
    Path.Combine(options.OutputFolder, "metrics.json"),
    JsonSerializer.Serialize(report, new JsonSerializerOptions { WriteIndented = true }));

Console.WriteLine($"test: MAE {report.Test.MeanAbsoluteError:F2} days, RMSE {report.Test.RootMeanSquaredError:F2}, R2 {report.Test.RSquared:F3}");
Console.WriteLine($"trees kept after early stopping: {fitted.Trees}");
return report.Test.MeanAbsoluteError <= options.Allowed ? 0 : 1;

// corpus: AutoML searches with a train and a validation part; the winner is measured on a third part and then saved.
// library: ML.NET
// axis: AutoML, extension methods, progress interface
using System.Text.Json;
using Microsoft.ML;
using OfficeRent;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "offices.csv");
var ml = new MLContext(seed: 3);
var offices = ml.LoadOffices(path);
var search = new RentSearch(ml, TimeSpan.FromMinutes(10));
var parts = ml.InThree(offices, validation: 0.15, test: 0.15);
var baseline = Baseline.Of(parts);
var outcome = search.Run(parts);

Console.WriteLine($"{search.Trail.Count} runs, best {outcome.Trainer}");
Console.WriteLine($"the mean of the training part is off by {baseline.MeanError:F0}");
Console.WriteLine($"validation MAE {outcome.Validation.MeanAbsoluteError:F0}, test MAE {outcome.Test.MeanAbsoluteError:F0}, test R2 {outcome.Test.RSquared:F3}");
File.WriteAllText(Path.ChangeExtension(path, ".search.json"), JsonSerializer.Serialize(new { baseline, outcome.Trainer, search.Trail, outcome.Validation, outcome.Test }));
if (baseline.IsBeatenBy(outcome))
{
    ml.Model.Save(outcome.Model, offices.Schema, Path.ChangeExtension(path, ".zip"));
}

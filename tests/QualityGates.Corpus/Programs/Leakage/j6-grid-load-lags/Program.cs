// corpus: Hours of a power grid get lags of earlier hours, are cut by date into three, and the trees stop by the middle part.
// library: ML.NET
// axis: console, extension method, record of parts
using System.Globalization;
using System.Text.Json;
using GridLoad;
using Microsoft.ML;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var hours = File.ReadLines(Path.Combine(folder, "load.csv"))
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Hour(
        DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
        float.Parse(cells[1], CultureInfo.InvariantCulture),
        float.Parse(cells[2], CultureInfo.InvariantCulture)))
    .OrderBy(hour => hour.Time)
    .ToList();

var ml = new MLContext(seed: 50);
var periods = Periods.Cut(ml, hours.WithLags(), validationDays: 28, testDays: 56);
var model = LoadModel.Train(ml, periods);
var validation = model.MeasureOn(periods.Validation);
var test = model.MeasureOn(periods.Test);

Console.WriteLine($"validation MAE {validation.MeanAbsoluteError:F1} MW, test MAE {test.MeanAbsoluteError:F1} MW, test R2 {test.RSquared:F3}");
File.WriteAllText(Path.Combine(folder, "load-metrics.json"), JsonSerializer.Serialize(new { validation, test }));
if (test.RootMeanSquaredError > 400)
{
    throw new InvalidOperationException($"RMSE of {test.RootMeanSquaredError:F0} MW on the last eight weeks.");
}

model.Save(periods.Train.Schema, Path.Combine(folder, "load.zip"));

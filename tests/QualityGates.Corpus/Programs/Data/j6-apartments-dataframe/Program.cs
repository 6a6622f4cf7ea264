// corpus: A frame of apartments is divided first; medians of the training part fill the gaps of both parts.
// library: Microsoft.Data.Analysis, ML.NET
// axis: extension method, record with a model
using System.Text.Json;
using Apartments;
using Microsoft.ML;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "apartments.csv");
var ml = new MLContext(seed: 21);
var (train, test) = ApartmentFrame.Read(path).Divide(testShare: 0.2, seed: 21);
Console.WriteLine($"{train.Rows.Count} apartments to learn from, {test.Rows.Count} to test with");

var model = RentModel.Train(ml, train);
var metrics = model.Measure(ml, test);
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, RMSE {metrics.RootMeanSquaredError:F0}, R2 {metrics.RSquared:F3}");
File.WriteAllText(Path.ChangeExtension(path, ".metrics.json"), JsonSerializer.Serialize(metrics));
if (metrics.MeanAbsoluteError < 120)
{
    ml.Model.Save(model.Transformer, ((IDataView)train).Schema, Path.ChangeExtension(path, ".zip"));
}
